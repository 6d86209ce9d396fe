import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { workKey } from '../../src/citations/work-key.ts';
import { type Library, loadLibrary } from '../../src/library.ts';

/** A server that may see the open shelf alone, and one that may see the other too. */
export const OURS = '100000000000000002';
export const THEIRS = '100000000000000009';

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

let both: Promise<{ readonly whole: Library; readonly bare: Library }> | undefined;

/** The library whole, and as it is where the hidden folder is not there at all; read once. */
export function libraries() {
  both ??= readBoth();
  return both;
}

async function readBoth() {
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
export function contentOf(library: Library) {
  const texts = library.documents.map(({ text }) => text);
  return {
    texts,
    passages: library.index.passages.map(({ id }) => id),
    sources: library.bibliography.works.flatMap((work) => [work.id, workKey(work)]),
    words: [...new Set(texts.join(' ').match(/\p{L}{4,}|\d[\d,.]+\d/gu))],
  };
}

/** What somebody may send who knows all of the library: commands, buttons, and what is typed. */
export function attempts({ texts, passages, sources, words }: ReturnType<typeof contentOf>) {
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
    button(
      is('more'),
      fc.tuple(from(passages), from(['0', '1', '2', 'zz'])).map((all) => all.join('.')),
    ),
    button(is('cite'), from(passages), number, number),
    button(is('count'), from(passages), number),
    button(is('work'), source),
    button(is('style'), source, is('x'), from(['mla', 'bibtex'])),
  );
}
