import { expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { more } from '../../src/actions/more.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { libraryOf, realLibrary } from '../support.ts';

const messages = messagesFor('en');
const quotesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));

it('shows what an answer left out, each sentence that answers in its quote', async () => {
  const library = await realLibrary();
  const context = { library, messages };
  const reply = await ask.run({ question: 'How many doses did Ukraine get from the US?' }, context);
  const { id, label } = reply.buttons.find((button) => button.id.startsWith('more:'))!;
  expect(label).toBe('More');
  expect(id.length).toBeLessThanOrEqual(100);
  const rest = quotesOf(more.run(id.split(':').slice(1), context)!);
  const shown = quotesOf(reply).map(({ text }) => text);
  expect(rest.length).toBeGreaterThan(0);
  for (const { text, sentence } of rest) {
    expect(shown).not.toContain(text);
    expect(text.slice(sentence.start, sentence.end).length).toBeGreaterThan(0);
  }
  const all = await ask.run(
    { question: 'How many doses did Ukraine get from the US?', more: true },
    context,
  );
  expect(quotesOf(all)).toHaveLength(shown.length + rest.length);
  expect(all.buttons.some((button) => button.id.startsWith('more:'))).toBe(false);
});

it('is told where the sources have changed, and does nothing on a hostile id', () => {
  const context = { library: libraryOf({ a: 'Masks came.' }), messages };
  expect(more.run(['abcdefghijkl.0'], context)?.isStale).toBe(true);
  for (const state of [[], ['x'], ['../..'], Array.from({ length: 6 }, () => 'abcdefghijkl.0')])
    expect(more.run(state, context)).toBeNull();
});
