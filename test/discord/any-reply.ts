import fc from 'fast-check';
import type { Button, Change, CountRow, Menu, Part, Reply } from '../../src/reply/reply.ts';
import { messages } from '../arbitrary.ts';
import { anyQuote } from './any-quote.ts';

/** Replies of any parts, buttons and menus, their texts made of `text`. */
export function anyReply(text: fc.Arbitrary<string>): fc.Arbitrary<Reply> {
  const words = text.map((one) => `a${one}`);
  const url = fc.oneof(
    fc.webUrl(),
    fc.constant(`https://example.org/${'a'.repeat(492)}`),
    fc.constant(`https://example.org/${'a'.repeat(493)}`),
  );
  const quote: fc.Arbitrary<Part> = anyQuote(words, url).map((one) => ({
    kind: 'quote',
    quote: one,
  }));
  const checked = fc
    .tuple(fc.nat(99), words, fc.option(quote), fc.option(words))
    .map(([number, sentence, part, note]): Part => {
      const found = part?.kind === 'quote' ? part.quote : null;
      return { kind: 'checked', number, sentence, quote: found, note };
    });
  const plain = fc.record({
    kind: fc.constantFrom('title', 'text', 'note', 'emphasis', 'copy'),
    text: words,
  });
  const change: fc.Arbitrary<Change> = fc.record({
    kind: fc.constantFrom('kept', 'removed', 'added'),
    text: words,
  });
  const row: fc.Arbitrary<CountRow> = fc.record({
    label: fc.option(words),
    figure: words,
    short: words,
    count: fc.nat(),
    details: text,
    number: fc.integer({ min: 1, max: 99 }),
    citation: words,
    url: fc.option(url),
  });
  const entry = fc.record({
    kind: fc.constant('entry'),
    name: words,
    url: fc.option(url),
    lines: fc.array(words, { maxLength: 4 }),
  });
  const file = fc.record({
    kind: fc.constant('file'),
    name: fc.stringMatching(/^[\w.-]{1,60}\.(bib|ris|json)$/),
    text: words,
  });
  const difference = fc.record({
    kind: fc.constant('difference'),
    changes: fc.array(change, { minLength: 1, maxLength: 20 }),
  });
  const counts = fc.record({
    kind: fc.constant('counts'),
    title: words,
    rows: fc.array(row, { minLength: 1, maxLength: 30 }),
  });
  const parts = fc.oneof(
    ...[quote, checked, plain, entry, file, difference, counts].map(
      (one) => one as fc.Arbitrary<Part>,
    ),
  );
  const key = fc.string({
    unit: fc.constantFrom('a', 'B', '7', '_'),
    minLength: 12,
    maxLength: 12,
  });
  const id = fc.tuple(
    fc.constantFrom('context', 'read', 'cite', 'work'),
    key,
    fc.integer({ min: -999, max: 999 }),
  );
  const buttons: fc.Arbitrary<Button[]> = fc.uniqueArray(
    id.map((state): Button => ({ id: state.join(':'), label: messages.context.button(1) })),
    { selector: (button) => button.id, maxLength: 50 },
  );
  const menu: fc.Arbitrary<Menu> = fc.record({
    id: key.map((one) => `style:${one}`),
    placeholder: fc.constant(messages.works.otherStyle),
    choices: fc.uniqueArray(
      fc.record({
        label: fc.stringMatching(/^\S.{0,99}$/),
        value: fc.stringMatching(/^.{1,100}$/),
      }),
      { selector: ({ value }) => value, maxLength: 25 },
    ),
  });
  return fc.record(
    {
      outcome: fc.constantFrom('found', 'related', 'not-found', 'fault'),
      parts: fc.array(parts, { minLength: 1, maxLength: 60 }),
      buttons,
      data: fc.constant(null),
      menu,
      link: fc.record({ label: fc.constant(messages.cite.link), url }),
    },
    { requiredKeys: ['outcome', 'parts', 'buttons', 'data'] },
  );
}
