import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { workKey } from '../../src/citations/work-key.ts';
import { UsageError } from '../../src/errors.ts';
import { type Library, loadLibrary } from '../../src/library.ts';
import { replyTo } from '../../src/reply/asking.ts';
import { LANGUAGES, messagesFor } from '../../src/reply/messages/index.ts';
import { libraryFor, libraryOf } from '../../src/reply/visible-library.ts';
import { DEFAULTS } from '../../src/servers/settings.ts';
import { folderOf } from '../support.ts';

const OURS = '100000000000000002';
const THEIRS = '100000000000000009';
const TRIES = process.env.SOAK ? 10_000 : 400;

const real = (file: string) => readFileSync(path.join('knowledge', file), 'utf8');
const files = {
  'open/shelf.json': JSON.stringify({ name: 'Open papers', about: 'For everyone' }),
  'open/doroshko/text.md': real('doroshko-raikov/text.md'),
  'open/doroshko/source.json': real('doroshko-raikov/source.json'),
  'open/doroshko/references.json': real('doroshko-raikov/references.json'),
  'open/tea.md': '# Tea\n\nTea is a hot drink. It was brought to Moldova by quick ships in 1890.\n',
  'theirs/shelf.json': JSON.stringify({ name: 'Their papers', servers: [THEIRS] }),
  'theirs/zaryn/text.md': real('zaryn/text.md'),
  'theirs/zaryn/source.json': real('zaryn/source.json'),
  'theirs/gazprom.md':
    '# Xylography in Ulaanbaatar\n\nTea is carved by xylographers in Ulaanbaatar. Moldova received 77,123 doses of the Zorbofax vaccine from Vulcania in 2031.\n',
};

/** The library whole, and as it is where the hidden folder is not there at all. */
async function libraries() {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const whole = await loadLibrary(folder);
  await rm(path.join(folder, 'theirs'), { recursive: true });
  const bare = await loadLibrary(folder);
  await rm(folder, { recursive: true });
  return { whole, bare };
}

/** Words, ids and addresses of all that the library holds. */
function contentOf(library: Library) {
  const texts = library.documents.map(({ text }) => text);
  return {
    texts,
    passages: library.index.passages.map(({ id }) => id),
    sources: library.bibliography.works.flatMap((work) => [work.id, workKey(work)]),
    words: [...new Set(texts.join(' ').match(/\p{L}{4,}|\d[\d,.]+\d/gu))],
  };
}

/** What somebody may send who knows all of the library: commands, buttons, and what is typed. */
function attempts({ texts, passages, sources, words }: ReturnType<typeof contentOf>) {
  const from = (all: readonly string[]) => fc.constantFrom(...all);
  const some = fc.array(from(words), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
  const slip = from(words).map((word) => word.slice(0, 3) + word.slice(4));
  const cut = fc
    .tuple(from(texts), fc.nat(), fc.integer({ min: 10, max: 300 }))
    .map(([text, at, length]) => text.slice(at % text.length).slice(0, length));
  const question = fc.oneof(some, slip, cut);
  const source = from(sources);
  const number = fc.integer({ min: -3, max: 60 }).map(String);
  const command = (name: string, options: fc.Arbitrary<object>) =>
    options.map((given) => `/${name}:${JSON.stringify(given)}`);
  const button = (...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((all) => all.join(':'));
  const is = fc.constant<string>;
  return fc.oneof(
    { arbitrary: command('ask', fc.record({ question })), weight: 4 },
    command('ask', fc.record({ question, source })),
    command('ask', fc.record({ question, shelf: from(['theirs', 'open', '.', 'Their papers']) })),
    command('compare', fc.record({ topic: question })),
    command('find-quote', fc.record({ text: fc.oneof(cut, some) })),
    command(
      'quote',
      fc.record(
        {
          source: fc.oneof(
            source,
            some,
            fc.tuple(source, number).map((all) => all.join(' ')),
          ),
          ...{ para: number, page: number, section: from(words) },
        },
        { requiredKeys: ['source'] },
      ),
    ),
    command('check-text', fc.record({ text: cut })),
    command('source', fc.record({ work: fc.oneof(source, some) })),
    command('sources', fc.record({ text: fc.oneof(is(''), from(words), from(['uk', 'english'])) })),
    command('dose-count', fc.record({ country: from(['Moldova', 'Ukraine', 'Vulcania']) })),
    command(
      'dose-count',
      is('').map(() => ({})),
    ),
    command(
      'help',
      is('').map(() => ({})),
    ),
    button(is('context'), from(passages), number),
    button(is('read'), from(passages), number, is('00000000')),
    button(is('cite'), from(passages), number, number),
    button(is('count'), from(passages), number),
    button(is('work'), source),
    button(is('style'), source, is('x'), from(['mla', 'bibtex'])),
  );
}

const said = (asked: string, library: Library, locale = 'en') =>
  replyTo(asked, { commands, actions }, { library, messages: messagesFor(locale) }).catch(
    (error: unknown) => {
      if (error instanceof UsageError) return error.message;
      throw error;
    },
  );

describe('a shelf that a server may not see', async () => {
  const { whole, bare } = await libraries();
  const content = contentOf(whole);
  const seen = libraryOf(whole, OURS);

  it('is there for the server that may', async () => {
    const library = libraryOf(whole, THEIRS);
    expect(library.documents).toHaveLength(4);
    const asked = '/ask:{"question":"Who carves tea in Ulaanbaatar?"}';
    expect(JSON.stringify(await said(asked, library))).toContain('xylographers');
  });

  it.each([null, OURS])('is not for others, nor where there is no server: %s', (server) => {
    const library = libraryOf(whole, server);
    expect(library.shelves.map(({ id }) => id)).toEqual(['.', 'open']);
    expect(library.documents.map(({ id }) => id)).toEqual(bare.documents.map(({ id }) => id));
  });

  it('cannot be asked for by a server that chose it, or by an option', () => {
    const chosen = libraryFor(whole, OURS, { ...DEFAULTS, shelves: ['theirs', 'open'] });
    expect(chosen.shelves.map(({ id }) => id)).toEqual(['open']);
    expect(seen.only(['theirs']).documents).toEqual([]);
  });

  it(`shows in no answer, whoever forges what: ${TRIES} tries`, async () => {
    await fc.assert(
      fc.asyncProperty(attempts(content), fc.constantFrom(...LANGUAGES), async (asked, locale) => {
        expect(await said(asked, seen, locale)).toEqual(await said(asked, bare, locale));
      }),
      { numRuns: TRIES },
    );
  });

  it(`shows in nothing that is suggested: ${TRIES} tries`, () => {
    const typed = fc.oneof(
      fc.constantFrom(...content.words, ...content.sources, ''),
      fc.constantFrom(...content.words).map((word) => word.slice(0, 3)),
    );
    const options = commands.flatMap((command) =>
      (command.data.options ?? []).map(({ name }) => [command, name] as const),
    );
    const messages = messagesFor('en');
    fc.assert(
      fc.property(fc.constantFrom(...options), typed, ([command, option], text) => {
        const suggest = (library: Library) => command.suggest(option, text, { library, messages });
        expect(suggest(seen)).toEqual(suggest(bare));
      }),
      { numRuns: TRIES },
    );
  });

  it('is not told by a word that it alone holds', async () => {
    const reply = await said('/ask:{"question":"What is xylography in Ulaanbaatar?"}', seen);
    expect(JSON.stringify(reply)).toContain('In no source: “xylography”, “Ulaanbaatar”');
  });
});

describe('where shelves are', () => {
  it('a whole folder without any is one shelf', async () => {
    const library = await loadLibrary(await folderOf({ 'a.md': 'Tea is hot and cups are small.' }));
    expect(library.shelves).toHaveLength(1);
    expect(libraryOf(library, null)).toBe(library);
  });

  it('the nearest says where a file stands', async () => {
    const folder = await folderOf({
      'shelf.json': '{"name": "All"}',
      'a.md': 'Tea is hot and cups are small.',
      'law/shelf.json': '{"name": "Law"}',
      'law/b.md': 'A law is a rule that all must keep.',
    });
    const library = await loadLibrary(folder);
    expect(library.only(['law']).documents.map(({ id }) => id)).toEqual(['law-b']);
    expect(library.only(['.']).documents.map(({ id }) => id)).toEqual(['a']);
  });

  it('a flawed shelf.json hides what it was to show, and is told', async () => {
    const folder = await folderOf({
      'a.md': 'Tea is hot and cups are small.',
      'law/shelf.json': '{"name": "Law", "servers": ["everybody"]}',
      'law/b.md': 'A law is a rule that all must keep.',
    });
    const library = await loadLibrary(folder);
    expect(libraryOf(library, OURS).documents.map(({ id }) => id)).toEqual(['a']);
    expect(library.faults).toMatchObject([
      { file: path.join(folder, 'law/shelf.json'), message: expect.stringContaining('expected') },
    ]);
  });

  it('one library is shared by all servers that see the same', async () => {
    const { whole } = await libraries();
    expect(libraryOf(whole, OURS)).toBe(libraryOf(whole, '100000000000000003'));
  });
});
