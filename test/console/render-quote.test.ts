import { describe, expect, it } from 'vitest';
import { renderReply } from '../../src/console/render.ts';
import { createLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { toShownQuote } from '../../src/reply/quote.ts';
import { documentOf } from '../support.ts';

function shown(markdown: string, from: number, to = from + 1): string[] {
  const document = documentOf(markdown, { title: '–' });
  const context = { library: createLibrary([document]), messages: messagesFor('en') };
  const quote = { start: document.blocks[from]!.start, end: document.blocks[to - 1]!.end };
  const part = toShownQuote({ document, quote, sentence: quote }, [], context);
  const reply = { outcome: 'found', buttons: [], data: null } as const;
  const text = renderReply(
    { ...reply, parts: [{ kind: 'quote', quote: part }] },
    { columns: 60, hasColours: false },
  );
  return text.split('\n').slice(0, -1);
}

describe('blocks keep their shape in the terminal', () => {
  it.each([
    [
      'a list, set in',
      `They sent:\n\n1. masks ${'and gowns '.repeat(6)}\n2. tents`,
      ...[0, 3],
      ...[
        [
          '▌ They sent:',
          '▌   1. masks and gowns and gowns and gowns and gowns and',
          '▌      gowns and gowns',
          '▌   2. tents',
        ],
      ],
    ],
    [
      'one item with its lead and cuts',
      'They sent:\n\n- masks\n- gowns\n- tents',
      ...[2, 3],
      ...[['▌ They sent:', '▌ […]', '▌   • gowns', '▌ […]']],
    ],
    [
      'code in its lines',
      'Run:\n\n```sh\nnpm ci\n\tnpm x\n```',
      0,
      2,
      ['▌ Run:', '▌     npm ci', '▌         npm x'],
    ],
    [
      'a row, aligned',
      '| Name | Weight |\n|---|---|\n| Rope | 1 kg |',
      ...[1, 2],
      ...[['▌ Name:   Rope', '▌ Weight: 1 kg']],
    ],
  ] as [string, string, number, number, string[]][])('%s', (_, markdown, from, to, lines) =>
    expect(shown(markdown, from, to)).toEqual(lines),
  );
});
