import { describe, expect, it } from 'vitest';
import { renderQuote } from '../../src/discord/render-quote.ts';
import { createLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { toShownQuote } from '../../src/reply/quote.ts';
import { documentOf } from '../support.ts';

const messages = messagesFor('en');

/** What Discord is given for the blocks from `from` to `to`, without the citation. */
function shown(markdown: string, from: number, to = from + 1, room = 2000): string {
  const document = documentOf(markdown, { title: '–' });
  const context = { library: createLibrary([document]), messages };
  const quote = { start: document.blocks[from]!.start, end: document.blocks[to - 1]!.end };
  const part = toShownQuote({ document, quote, sentence: quote }, [], context);
  return renderQuote(part, { room }, messages).replace(/\n-# [\s\S]*$/, '');
}

describe('blocks keep their shape in Discord', () => {
  const list = 'They sent:\n\n1. masks\n   - for nurses\n2. gowns\n3. tents';

  it.each([
    [
      'a list with its lead',
      list,
      0,
      5,
      '> They sent:\n> 1. masks\n>   - for nurses\n> 2. gowns\n> 3. tents',
    ],
    ['one item, its lead and cuts', list, 3, 4, '> They sent:\n> \\[…\\]\n> 2. gowns\n> \\[…\\]'],
    [
      'code in its lines',
      'Run:\n\n```sh\nnpm ci\n  npm test\n```',
      ...[0, 2, '> Run:\n```sh\nnpm ci\n  npm test\n```'],
    ],
    [
      'code that is quoted alone, with what leads to it',
      'Old. Run this:\n\n```sh\nnpm ci\n```',
      ...[1, 2, '> Run this:\n```sh\nnpm ci\n```'],
    ],
    [
      'a row with its header',
      '| Name | Cost |\n|---|---|\n| Rope | 1 gp |\n| Tent | 2 gp |',
      ...[2, 3, '> Name: Tent\n> Cost: 2 gp'],
    ],
    [
      'rows apart, the header only in them, and no name where a column has none',
      '| | Cost |\n|---|---|\n| Rope | 1 gp |\n| Tent | 2 gp |',
      ...[0, 3, '> Rope\n> Cost: 1 gp\n> \n> Tent\n> Cost: 2 gp'],
    ],
    ['two paragraphs', 'One.\n\nTwo.', 0, 2, '> One.\n> \n> Two.'],
  ] as [string, string, number, number, string][])('%s', (_, markdown, from, to, expected) =>
    expect(shown(markdown, from, to)).toBe(expected),
  );

  it('a part of code is marked as cut where lines of it are left out', () => {
    const document = documentOf('Run:\n\n```sh\nnpm ci\nnpm test\nnpm start\n```', { title: '–' });
    const start = document.text.indexOf('npm test');
    const quote = { start, end: start + 'npm test'.length };
    const context = { library: createLibrary([document]), messages };
    const part = toShownQuote({ document, quote, sentence: quote }, [], context);
    expect(part).toMatchObject({ isCutBefore: true, isCutAfter: true });
    expect(renderQuote(part, { room: 500 }, messages)).toContain(
      '> Run:\n> \\[…\\]\n```sh\nnpm test\n```\n> \\[…\\]',
    );
  });

  it('a definition stands under its term', () => {
    expect(shown('Gantry\n: It carries a crane.', 1)).toBe('> Gantry\n>   - It carries a crane.');
  });

  it('code cannot end its own block', () => {
    const code = shown('Write:\n\n````md\n```js\n@everyone\n```\n````', 1);
    expect(code.match(/```/g)).toHaveLength(2);
    expect(code.startsWith('> Write:\n```md\n')).toBe(true);
    expect(code.endsWith('\n```')).toBe(true);
  });

  it.each([120, 200, 400])('code is cut within %i characters and closed', (room) => {
    const code = shown(`Run:\n\n\`\`\`sh\n${'npm run pages\n'.repeat(200)}\`\`\``, 0, 2, room);
    expect(code.length).toBeLessThanOrEqual(room);
    expect(code.match(/```/g)).toHaveLength(2);
  });
});
