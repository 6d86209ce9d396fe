import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ask } from '../commands/ask.ts';
import { doseCount } from '../commands/dose-count.ts';
import { findQuote } from '../commands/find-quote.ts';
import { commands } from '../commands/index.ts';
import { source } from '../commands/source.ts';
import { actions } from '../src/actions/index.ts';
import { createBibliography } from '../src/citations/bibliography.ts';
import { createQuoteFinder } from '../src/citations/find-quote.ts';
import { parseLine } from '../src/console/parse-line.ts';
import { renderReply as renderForTerminal } from '../src/console/render.ts';
import { escapeText } from '../src/discord/escape.ts';
import { renderReply } from '../src/discord/render.ts';
import { createDoseRegister } from '../src/doses/dose-register.ts';
import { readDoses } from '../src/doses/read-doses.ts';
import { UsageError } from '../src/errors.ts';
import { compose } from '../src/knowledge/compose.ts';
import { listCountries } from '../src/knowledge/countries.ts';
import { slice } from '../src/knowledge/document.ts';
import { splitPassages } from '../src/knowledge/passages.ts';
import { readMarkdown } from '../src/knowledge/read-markdown.ts';
import { readPlainText } from '../src/knowledge/read-plain-text.ts';
import type { Library } from '../src/library.ts';
import type { Command } from '../src/reply/command.ts';
import { cut } from '../src/reply/cut.ts';
import { messagesFor } from '../src/reply/messages/index.ts';
import type { Quote } from '../src/reply/quote.ts';
import type { Button, Change, CountRow, Link, Menu, Part, Reply } from '../src/reply/reply.ts';
import { createAliases } from '../src/search/aliases.ts';
import { createIndex } from '../src/search/index.ts';
import { splitWords } from '../src/search/words.ts';
import { documentOf, realLibrary } from './support.ts';

vi.setConfig({ testTimeout: 30_000 }); // many runs are slow while other files run too

const library = await realLibrary();
const messages = messagesFor('uk');
const countries = listCountries();
const aliases = createAliases([['jab', 'vaccine', 'вакцина']], countries);

/** What texts are made of: words that meet, marks that mean something somewhere, and anything. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'masks vaccine Moldova the США вакцини us U.S. 6.7 million 458,000'.split(' '),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('. ', ', ', '! ', '\n', '\n\n', ' ', '(2021) ', 'No. 5'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '> ',
      '**',
      '`',
      '||',
      '@everyone',
      '<@1>',
      '[a](http://b.c)',
      '```',
      'https://x.y/z_w',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u0000',
      '\u001b[31m',
      '\u202e',
      '\u00ad',
      '\u0301',
      '\r\n',
      '🦠',
      '疫苗',
      '\ud83e',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);
const anyText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));
const anyQuestion = fc.oneof(
  anyText,
  fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(' ')),
);
const anyLibrary = fc.array(anyText, { minLength: 1, maxLength: 3 }).map((texts): Library => {
  const documents = texts.map((text, at) => documentOf(text, { id: `s${at}` }));
  return {
    documents,
    index: createIndex(documents.flatMap(splitPassages), aliases),
    doses: createDoseRegister(
      new Map(documents.map((document) => [document, readDoses(document, countries)])),
      countries,
    ),
    bibliography: createBibliography(documents, library.bibliography.styles),
    quotes: createQuoteFinder(documents),
  };
});

/** The reply to any options; what cannot be run is refused in words. */
async function runOn(command: Command, options: object, among: Library): Promise<Reply | null> {
  return command.run(options, { library: among, messages }).catch((error: unknown) => {
    if (error instanceof UsageError) return null;
    throw error;
  });
}

const replyTo = (question: string, among: Library, top = 3) => runOn(ask, { question, top }, among);

/** What a press on a button, or a choice from a menu, brings. */
function press(id: string, among: Library, ...chosen: string[]): Reply | null | undefined {
  const [name, ...state] = id.split(':');
  const action = actions.find((one) => one.name === name);
  return action?.run([...state, ...chosen], { library: among, messages });
}

const quotesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));

describe('whatever the sources and the question are', () => {
  it('every quote is a slice of its document, and marks are ranges of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyQuestion, async (among, question) => {
        const reply = await replyTo(question, among, 50);
        if (!reply) return;
        const { quotes } = reply.data as { readonly quotes: readonly Quote[] };
        for (const { text, sentence, start, end, document } of quotes) {
          const source = among.documents.find(({ id }) => id === document.id);
          expect(text).toBe(source?.text.slice(start, end));
          expect(text).not.toBe('');
          expect(text).toContain(sentence);
        }
        for (const [at, { text, marks, sentence }] of quotesOf(reply).entries()) {
          expect(text.slice(sentence.start, sentence.end)).toBe(quotes[at]?.sentence);
          let position = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(position);
            expect(end).toBeGreaterThan(start);
            position = end;
          }
          expect(position).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is matched and missing are words of the question', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        const reply = await replyTo(question, library);
        if (!reply) return;
        const { matched, missing } = reply.data as { matched: string[]; missing: string[] };
        for (const word of [...matched, ...missing]) expect(question).toContain(word);
      }),
    );
  });

  it('the same question gets the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        expect(await replyTo(question, library)).toEqual(await replyTo(question, library));
      }),
    );
  });

  it('every button opens something', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyQuestion, async (among, question) => {
        for (const { id } of (await replyTo(question, among))?.buttons ?? []) {
          const reply = press(id, among);
          expect(reply?.outcome).toBe('found');
          expectDiscordTakes(reply!);
        }
      }),
    );
  });
});

describe('whatever somebody pastes', () => {
  it('a quote that is found is a slice of its document', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyText, async (among, text) => {
        const reply = await runOn(findQuote, { text }, among);
        const { quote } = (reply?.data ?? { quote: null }) as { readonly quote: Quote | null };
        if (!quote) return;
        const document = among.documents.find(({ id }) => id === quote.document.id);
        expect(quote.text).toBe(document?.text.slice(quote.start, quote.end));
        expect(quote.text).not.toBe('');
      }),
    );
  });

  it('words of a source are found in it, wherever they are cut', async () => {
    const cutAnywhere = fc
      .tuple(fc.constantFrom(...library.documents), fc.nat(), fc.integer({ min: 20, max: 900 }))
      .map(([{ text }, from, length]) => text.slice(from % (text.length - 20)).slice(0, length));
    await fc.assert(
      fc.asyncProperty(cutAnywhere, async (text) => {
        const reply = await runOn(findQuote, { text }, library);
        expect(reply?.data).toMatchObject({ status: expect.stringMatching(/^verbatim/) });
      }),
    );
  });
});

describe('whatever a text is', () => {
  it('blocks and passages are slices of it, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of [readMarkdown, readPlainText]) {
          const { blocks, text: canonical } = compose(read(text));
          expect(canonical).toBe(canonical.normalize('NFC'));
          let position = 0;
          for (const { start, end } of blocks) {
            expect(start).toBeGreaterThanOrEqual(position);
            expect(end).toBeGreaterThan(start);
            position = end;
          }
          expect(position).toBe(canonical.length);
        }
        const document = documentOf(text);
        const sentences = splitPassages(document).flatMap((passage) => passage.sentences);
        const quotable = document.blocks.filter(({ kind }) => kind === 'paragraph');
        expect(
          sentences
            .map((one) => slice(document, one))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(
          quotable
            .map((one) => slice(document, one))
            .join('')
            .replace(/\s/g, ''),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a quote is cut to any limit, and keeps its sentence where that fits', () => {
    const quote = fc
      .tuple(anyText, fc.nat(), fc.nat())
      .filter(([text]) => text.length > 0)
      .map(([text, a, b]) => {
        const [start, end] = [a % text.length, b % text.length].sort((one, two) => one - two);
        return { text, sentence: { start: start!, end: end! + 1 } };
      });
    fc.assert(
      fc.property(quote, fc.integer({ min: 1, max: 400 }), ({ text, sentence }, limit) => {
        const { start, end } = cut({ text, sentence }, limit);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(limit);
        if (sentence.end - sentence.start > limit) return;
        expect(start).toBeLessThanOrEqual(sentence.start);
        expect(end).toBeGreaterThanOrEqual(sentence.end);
      }),
      { numRuns: 1000 },
    );
  });

  it('Discord shows it and does nothing else with it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeText(text);
        const bare = escaped.replace(/\\[\p{P}\p{S}]/gu, 'x');
        expect(bare).not.toMatch(/[@<>*_`~|[\]\\]/);
        expect(bare).not.toMatch(/:\/\//);
        expect(bare).not.toMatch(/^\s*(#|[-+] |\d+\. )/m);
        expect(escaped.replace(/\\([\p{P}\p{S}])/gu, '$1')).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('a terminal shows it and does nothing else with it', () => {
    fc.assert(
      fc.property(anyReply(anyText), (reply) => {
        const plain = renderForTerminal(reply, { columns: 80, hasColours: false });
        expect(plain).not.toMatch(/[^\P{Cc}\n]/u);
        const coloured = renderForTerminal(reply, { columns: 40, hasColours: true });
        // The escape character, then only what colours are made of.
        expect(coloured.replace(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '')).not.toMatch(
          /[^\P{Cc}\n]/u,
        );
      }),
    );
  });

  it('a line of the terminal is read as some command with options', () => {
    fc.assert(
      fc.property(anyText, (line) => {
        const { name, options } = parseLine(line, commands);
        expect(name).toMatch(/^[\w-]+$/);
        expect(
          Object.keys(options).every((key) => ['question', 'source', 'private'].includes(key)),
        ).toBe(true);
      }),
    );
  });
});

describe('whatever a reply says, Discord takes it', () => {
  it('from any question to the real sources', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        const reply = await replyTo(question, library, 50);
        if (reply) expectDiscordTakes(reply);
      }),
    );
  });

  it.each([
    ['/source work', source, 'work'],
    ['/find-quote text', findQuote, 'text'],
    ['/dose-count country', doseCount, 'country'],
    ['/dose-count donor', doseCount, 'donor'],
  ])('from %s, whatever it is given', async (_, command, option) => {
    const anyShelf = fc.oneof(fc.constant(library), anyLibrary);
    await fc.assert(
      fc.asyncProperty(anyShelf, anyQuestion, async (among, text) => {
        const reply = await runOn(command, { work: '', [option]: text }, among);
        if (!reply) return;
        expectDiscordTakes(reply);
        for (const { id } of reply.buttons) expectDiscordTakes(press(id, among)!);
      }),
    );
  });

  it('from any work in any style', async () => {
    const { works } = library.bibliography;
    const { menu } = (await runOn(source, { work: works[0]!.id }, library))!;
    for (const { id } of works)
      for (const { value: style } of menu!.choices) {
        const reply = (await runOn(source, { work: id, style }, library))!;
        expectDiscordTakes(reply);
        expect(press(reply.menu!.id, library, style)?.data).toEqual(reply.data);
      }
  });

  it('as suggestions for whatever is typed', () => {
    const typed = [ask, source, doseCount].flatMap((command) =>
      (command.data.options ?? []).map(({ name }) => [command, name] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...typed), anyQuestion, ([command, option], text) => {
        const suggestions = command.suggest(option, text, { library, messages });
        expect(suggestions.length).toBeLessThanOrEqual(25);
        for (const { name, value } of suggestions)
          for (const { length } of [name, value]) {
            expect(length).toBeGreaterThan(0);
            expect(length).toBeLessThanOrEqual(100);
          }
      }),
    );
  });

  it('from any parts and buttons', () => {
    fc.assert(fc.property(anyReply(anyText), expectDiscordTakes), { numRuns: 300 });
  });

  it('from very many parts', () => {
    const many = <T>(length: number, one: (at: number) => T) =>
      Array.from({ length }, (_, at) => one(at));
    const text = many(100, (): Part => ({ kind: 'text', text: 'a' }));
    const files = many(30, (at): Part => ({ kind: 'file', name: `${at}.bib`, text: 'a' }));
    const buttons = ['read', 'context', 'cite', 'work'].flatMap((name) =>
      many(25, (at) => ({ id: `${name}:${at}`, label: 'Later' })),
    );
    const choices = many(25, (at) => ({ label: 'A style', value: `${at}` }));
    for (const parts of [text, files, [...text.slice(0, 20), ...files]])
      expectDiscordTakes({
        outcome: 'found',
        parts,
        buttons,
        menu: { id: 'style:a', placeholder: 'Style', choices },
        link: { label: 'Open', url: 'https://example.org' },
        data: null,
      });
  });

  it('from texts without end', () => {
    const endless = fc.constantFrom(
      '*'.repeat(9000),
      'word '.repeat(3000),
      '🦠'.repeat(5000),
      '\n'.repeat(5000),
      '# a\n'.repeat(2000),
    );
    fc.assert(fc.property(anyReply(endless), expectDiscordTakes), { numRuns: 10 });
  });
});

function anyReply(text: fc.Arbitrary<string>): fc.Arbitrary<Reply> {
  const words = text.map((one) => `a${one}`);
  const url = fc.oneof(
    fc.webUrl(),
    fc.constant(`https://example.org/${'a'.repeat(492)}`),
    fc.constant(`https://example.org/${'a'.repeat(493)}`),
  );
  const reference: fc.Arbitrary<Link> = fc.record({ label: words, url: fc.option(url) });
  const quote: fc.Arbitrary<Part> = fc
    .record({
      text: words,
      from: fc.nat(),
      marks: fc.infiniteStream(fc.boolean()),
      isCutBefore: fc.boolean(),
      isCutAfter: fc.boolean(),
      citation: words,
      url: fc.option(url),
      references: fc.array(reference, { maxLength: 8 }),
    })
    .map(({ from, marks, ...quote }) => {
      const { length } = quote.text;
      const words = splitWords(quote.text).filter(() => marks.next().value);
      return {
        kind: 'quote',
        quote: {
          ...quote,
          marks: words.map(({ start, end }) => ({ start, end })),
          sentence: { start: from % length, end: length },
        },
      };
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
    ...[quote, plain, file, difference, counts].map((one) => one as fc.Arbitrary<Part>),
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

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly url?: string;
  readonly placeholder?: string;
  readonly components?: readonly Component[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** Fails when a rendered reply goes beyond what Discord documents for Components V2. */
function expectDiscordTakes(reply: Reply): void {
  const all = (component: Component): Component[] => [
    component,
    ...(component.components ?? []).flatMap(all),
  ];
  const components = all(renderReply(reply, messages).toJSON() as Component);
  const contents = components.flatMap(({ content }) => (content === undefined ? [] : [content]));
  const ids = components.flatMap(({ custom_id }) => custom_id ?? []);
  expect(components.length).toBeLessThanOrEqual(40);
  expect(contents.length).toBeGreaterThan(0);
  expect(contents.every((content) => content.trim() !== '')).toBe(true);
  expect(contents.join('').length).toBeLessThanOrEqual(4000);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expectLength(id, 100);
  for (const { type, label, url, placeholder, components: row, options } of components) {
    if (label !== undefined) expectLength(label, 80);
    if (url !== undefined) expectLength(url, 512);
    if (placeholder !== undefined) expectLength(placeholder, 150);
    if (type === 1) expectLength(row ?? [], 5);
    if (options === undefined) continue;
    expectLength(options, 25);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    for (const option of options) {
      expectLength(option.label, 100);
      expectLength(option.value, 100);
    }
  }
}

function expectLength({ length }: ArrayLike<unknown>, most: number): void {
  expect(length).toBeGreaterThan(0);
  expect(length).toBeLessThanOrEqual(most);
}
