import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem, KnowledgeError } from '../../src/errors.ts';
import type { Document } from '../../src/knowledge/document.ts';
import { loadLibrary } from '../../src/library.ts';
import { folderOf } from '../support.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function documentsOf(files: Files): Promise<readonly Document[]> {
  return (await loadLibrary(await folderOf(files))).documents;
}

/** What is told of a folder, by lines, with paths as inside it; all faults when nothing can be served. */
async function faultsOf(files: Files): Promise<string[]> {
  const folder = await folderOf(files);
  const told = await loadLibrary(folder).then(
    ({ faults }) => faults,
    (error: unknown) => {
      if (!(error instanceof KnowledgeError)) throw error;
      return error.problems;
    },
  );
  return told.map((one) => describeProblem(one).replaceAll(folder + path.sep, ''));
}

const item = (fields: object) => ({
  'a/text.md': 'Text.',
  'a/source.json': JSON.stringify({ type: 'book', ...fields }),
});

describe('a source', () => {
  it('may be a bare file, cited by its heading', async () => {
    const [document] = await documentsOf({ 'Field notes.md': '# What we saw\n\nNothing.' });
    expect(document).toMatchObject({
      id: 'field-notes',
      title: 'What we saw',
      language: 'en',
      item: { type: 'document', title: 'What we saw', id: 'field-notes' },
      references: [],
    });
  });

  it('without a heading is cited by its file’s name', async () => {
    const [document] = await documentsOf({ 'Field notes.txt': 'Nothing.' });
    expect(document?.title).toBe('Field notes');
  });

  it('is a folder whose name becomes its id', async () => {
    const [document] = await documentsOf(item({ id: 'zotero/1', title: 'Stated' }));
    expect(document).toMatchObject({ id: 'a', title: 'Stated', item: { id: 'a', type: 'book' } });
  });

  it.each(['Стаття про вакцини', 'ЗВІТ №5', 'Étude  (2021)', '報告', 'x'.repeat(200)])(
    'in a folder called “%s” gets an id that can be typed and carried by a button',
    async (name) => {
      const [document] = await documentsOf({ [`${name}/text.md`]: 'Text.' });
      expect(document?.id).toMatch(/^[a-z0-9-]{1,64}$/);
    },
  );

  it('has its stated language, else the one it is written in', async () => {
    const uk = 'Сполучені Штати передали Україні мільйони доз вакцини від коронавірусу.';
    const documents = await documentsOf({
      'a/text.md': uk,
      'b/text.md': uk,
      'b/source.json': '{"type":"book","language":"uk-UA"}',
    });
    expect(documents.map(({ language }) => language)).toEqual(['uk', 'uk-UA']);
  });

  it('has the hash of its canonical text as its version', async () => {
    const [markdown, plain] = await documentsOf({ 'a.md': '*One*.\r\n', 'b.txt': ' One.' });
    expect(markdown?.sha256).toBe(createHash('sha256').update('One.').digest('hex'));
    expect(plain?.sha256).toBe(markdown?.sha256);
  });

  it('may come from an editor that writes byte order marks', async () => {
    const [document] = await documentsOf({
      'a/text.txt': '\uFEFFText.',
      'a/source.json': '\uFEFF{"type":"book"}',
    });
    expect(document).toMatchObject({ text: 'Text.', item: { type: 'book' } });
  });

  it('whose description states no type is a document', async () => {
    const [document] = await documentsOf(item({ type: undefined, title: 'Stated' }));
    expect(document?.item).toEqual({ id: 'a', type: 'document', title: 'Stated' });
  });

  it('may have its description as a list of one, as Zotero exports it', async () => {
    const [document] = await documentsOf({
      'a/text.md': 'Text.',
      'a/source.json': '[{"id": 7, "type": "book", "title": "Stated"}]',
    });
    expect(document?.item).toEqual({ id: 'a', type: 'book', title: 'Stated' });
  });

  it('is served without the field, the work or the description that has a fault', async () => {
    const works = [{ id: 'x', type: 'book', DOI: 'x' }, 'no work', { id: 'y', type: 'book' }];
    const [field, entry, whole] = await documentsOf({
      ...item({ title: 'Stated', URL: 'x' }),
      'b/text.md': '# Heading\n\nMore text.',
      'b/references.json': JSON.stringify(works),
      'c/text.md': '# Another\n\nText.',
      'c/source.json': '{',
    });
    expect(field?.item).toEqual({ id: 'a', type: 'book', title: 'Stated' });
    expect(entry?.references).toEqual([
      { id: 'x', type: 'book' },
      { id: 'y', type: 'book' },
    ]);
    expect(whole?.item).toEqual({ id: 'c', type: 'document', title: 'Another' });
  });
});

describe('a fault names the file, the field, what was expected and what was found', () => {
  it.each<[string, Files, string]>([
    [
      'a number for a title',
      item({ title: 5 }),
      'source.json: title: expected string, found number',
    ],
    [
      'no work',
      { ...item({}), 'a/source.json': '[]' },
      'source.json: expected an object .*, found \\[\\]',
    ],
    [
      'a wrong title in a list of one',
      { ...item({}), 'a/source.json': '[{"type":"book","title":5}]' },
      'source.json: title: expected string, found number',
    ],
    ['a volume of no kind', item({ volume: true }), 'source.json: volume: expected .*, found true'],
    [
      'a name without one',
      item({ author: [{ suffix: 'Jr.' }] }),
      'source.json: author.0: expected a name with .*, found {"suffix":"Jr."}',
    ],
    ['a bare date', item({ issued: '2021' }), 'source.json: issued: expected object, found string'],
    [
      'a date of too many parts',
      item({ issued: { 'date-parts': [[2021, 3, 8, 12]] } }),
      'source.json: issued.date-parts.0: expected \\[year\\], .*, found \\[2021,3,8,12\\]',
    ],
    ['no address', item({ URL: 'x' }), 'source.json: URL: expected an http.* address, found "x"'],
    ['no DOI', item({ DOI: '1.1000/x' }), 'source.json: DOI: expected a DOI .*, found "1.1000/x"'],
    [
      'a language in words',
      item({ language: 'English' }),
      'source.json: language: expected a BCP 47 tag .*, found "English"',
    ],
    [
      'no work',
      { ...item({}), 'a/references.json': '[1]' },
      'references.json: work 1: expected an object that describes a work',
    ],
    [
      'broken JSON',
      { ...item({}), 'a/source.json': '{"type":' },
      'source.json: expected JSON, found a mistake \\(.*\\)',
    ],
    ['an empty text', { 'a/text.md': ' \n' }, 'text.md: expected at least one paragraph .*'],
    ['headings only', { 'a/text.md': '# One' }, 'text.md: expected at least one paragraph .*'],
    [
      'another encoding',
      { 'a/text.txt': new Uint8Array([0xcf, 0xf0, 0xe8]) },
      'text.txt: expected UTF-8 text, found other bytes.*',
    ],
  ])('%s', async (_, files, fault) => {
    expect(await faultsOf(files)).toEqual([expect.stringMatching(new RegExp(`^a/${fault}$`))]);
  });

  it.each<[string, Files, string]>([
    [
      'two texts',
      { 'a/text.md': 'x', 'a/text.txt': 'x' },
      'a/text.txt: expected one text.*, found .*',
    ],
    [
      'aliases of one word',
      { 'a.md': 'x', 'aliases.json': '[["US"]]' },
      'aliases.json: 0: .*expected .*, found \\["US"\\]',
    ],
  ])('%s', async (_, files, fault) => {
    expect(await faultsOf(files)).toEqual([expect.stringMatching(new RegExp(`^${fault}$`))]);
  });

  it('and all faults of all sources are told together, while all others are served', async () => {
    const files = {
      'aliases.json': '{}',
      'broken/text.md': 'Text.',
      'broken/source.json': '{',
      'empty/text.md': '',
      'latin/text.txt': new Uint8Array([0xff, 0xfe, 0xe8]),
      'two/text.md': 'Two',
      'two/text.txt': 'x',
      'wrong/text.md': 'Wrong.',
      'wrong/source.json': '{"type":1,"title":2}',
    };
    expect((await faultsOf(files)).map((fault) => fault.split(': ')[0]).sort()).toEqual([
      'aliases.json',
      'broken/source.json',
      'empty/text.md',
      'latin/text.txt',
      'two/text.txt',
      'wrong/source.json',
      'wrong/source.json',
    ]);
    expect((await documentsOf(files)).map(({ id }) => id)).toEqual(['broken', 'two', 'wrong']);
  });

  it('a folder that is not there says how to mend it', async () => {
    await expect(loadLibrary('/nowhere/knowledge')).rejects.toThrow(
      /^\/nowhere\/knowledge: cannot be read: .*KNOWLEDGE_DIR.*ENOENT/,
    );
  });

  it('an empty folder says what is expected', async () => {
    expect(await faultsOf({ 'aliases.json': '[]' })).toEqual([
      expect.stringMatching(
        /: expected sources \(\*\.md, .*\*\.txt.*\), found none that is not hidden or named/,
      ),
    ]);
  });
});

it.each(['x.md', 'x/text.md', 'x/source.json', 'aliases.json'])(
  'a pipe called %s does not hold up the start, and costs nothing but itself',
  async (name) => {
    const folder = await folderOf({ 'a.md': 'Text.', 'b/text.md': 'Text.' });
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    execFileSync('mkfifo', [path.join(folder, name)]);
    const { documents, faults } = await loadLibrary(folder);
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const { message } of faults) expect(message).toContain('it is a folder, a pipe or a');
  },
);
