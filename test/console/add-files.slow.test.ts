import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type AddTo, addFiles } from '../../src/console/add-files.ts';
import { type Person, personAt } from '../../src/console/ask-person.ts';
import { renderReply } from '../../src/console/render.ts';
import { loadLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Typed } from '../../src/shelf/typed-item.ts';
import { folderOf } from '../support.ts';

const TEA =
  '# Tea in London\n\nTea came in May 1657. It was sold there.\n\n## Later\n\nMore came.\n';

interface Run {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly typed?: Typed;
  /** What somebody answers, one after the other; then they are gone. */
  readonly answers?: readonly string[];
  readonly locale?: string;
  readonly names?: readonly string[];
}

/** Adds files to a library that holds one source, and returns all that can be seen of it afterwards. */
async function add({ files = { 'tea.md': TEA }, typed = {}, answers, locale, names }: Run) {
  const root = await folderOf({ 'coffee.md': 'Coffee came before it.' });
  const folder = await folderOf(files);
  const { documents, bibliography } = await loadLibrary(root);
  const asked: string[] = [];
  let shown = '';
  const person: Person | null = answers
    ? {
        ask: async (question) => answers[asked.push(question) - 1] ?? null,
        leave: () => {},
      }
    : null;
  const to: AddTo = {
    ...{ root, documents, person, styles: bibliography.styles, limits: null },
    messages: messagesFor(locale),
    show: (reply) => {
      shown += `${renderReply(reply, { columns: 100, hasColours: false })}\n`;
    },
  };
  const wanted = (names ?? Object.keys(files)).map((name) => path.join(folder, name));
  const code = await addFiles(wanted, typed, to);
  const sidecar = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
  return { code, shown, asked, sidecar, library: await loadLibrary(root), root };
}

describe('verbatim add', () => {
  it('says what a file will be cited as, quotes it, and adds it', async () => {
    const { code, shown, library, root } = await add({});
    expect(code).toBe(0);
    expect(shown).toContain('Tea in London. (n.d.).');
    expect(shown).toContain('▌ Tea came in May 1657.\n▌ 1. Tea in London (n.d.), para. 1');
    expect(shown).toContain('▌ More came.\n▌ 2. Tea in London (n.d.), Later, para. 2');
    expect(shown).toContain('Not stated: author, date, url, publisher.');
    expect(shown).toContain(`Added: ${path.join(root, 'tea.md')}`);
    expect(library.documents.map(({ id }) => id)).toEqual(['coffee', 'tea']);
  });

  it('writes beside it what the file says of itself, and what it is told', async () => {
    const stated = '---\nauthor: Jane Doe\ndate: 2020-01-02\n---\n\n# Tea\n\nTea came.\n';
    const { sidecar } = await add({
      files: { 'tea.md': stated },
      typed: { publisher: 'The Tea House', date: '2021' },
    });
    expect(sidecar('tea.source.json')).toEqual({
      title: 'Tea',
      author: [{ family: 'Doe', given: 'Jane' }],
      issued: { 'date-parts': [[2021]] },
      publisher: 'The Tea House',
    });
  });

  it('asks for what the file does not say, and asks again for what it does not understand', async () => {
    const answers = ['Jane Doe', '03/05/2021', '3 May 2021', '', '', 'y'];
    const { code, asked, shown, sidecar } = await add({ answers });
    expect(code).toBe(0);
    expect(asked.map((question) => question.split(/[,:]/)[0])).toEqual([
      'Authors',
      'Date',
      'Date',
      'Address',
      'Publisher',
      'Add it? [Y/n] ',
    ]);
    expect(shown).toContain('date: expected a date such as 2024-03-01, or a year');
    expect(shown).toContain('Doe, J. (2021, May 3). Tea in London.');
    expect(sidecar('tea.source.json')).toMatchObject({ issued: { 'date-parts': [[2021, 5, 3]] } });
  });

  it('asks for the title of a page that opens with a running head', async () => {
    const page = fileURLToPath(
      new URL('../knowledge/readers/pdf/federal-register-page.pdf', import.meta.url),
    );
    const notice = readFileSync(page);
    const answers = ['Airworthiness directives', '', '', '', '', 'y'];
    const { asked, sidecar } = await add({ files: { 'notice.pdf': notice }, answers });
    expect(asked[0]).toMatch(/^Title/);
    expect(sidecar('notice.source.json')).toMatchObject({ title: 'Airworthiness directives' });
    const { sidecar: unasked } = await add({ files: { 'notice.pdf': notice } });
    expect(unasked('notice.source.json')).not.toHaveProperty('title');
  }, 30_000);

  it('adds nothing that is not wanted, and nothing for somebody who is gone', async () => {
    for (const answers of [
      ['', '', '', '', 'n'],
      ['', ''],
      ['', '', '', ''],
    ]) {
      const { code, shown, root } = await add({ answers });
      expect(code).toBe(1);
      expect(shown).toContain('tea.md is not added.');
      expect(existsSync(path.join(root, 'tea.md'))).toBe(false);
    }
  });

  it('tells of a file that is in the library already, under whatever name or title', async () => {
    const files = { 'other.md': 'Coffee came before it.', 'again.txt': 'Coffee came before it.\n' };
    const { code, shown, library } = await add({ files });
    expect(code).toBe(2);
    expect(shown.match(/It is in the library already: “coffee” \(coffee\)/g)).toHaveLength(2);
    expect(library.documents).toHaveLength(1);
    const twice = await add({ files: { 'a.md': TEA, 'b.md': TEA }, typed: { author: 'A. Doe' } });
    expect(twice.library.documents.map(({ id }) => id)).toEqual(['a', 'coffee']);
  });

  it('tells what is wrong with a file, and adds the others', async () => {
    const { code, shown, library } = await add({
      files: {
        'a.exe': 'MZ',
        'b.md': '',
        'c.txt': new Uint8Array([255, 254, 0, 216]),
        'd.md': TEA,
      },
      names: ['a.exe', 'b.md', 'none.md', 'd.md'],
    });
    expect(code).toBe(2);
    expect(shown).toMatch(/a\.exe is a kind of file that cannot be read\. These can: \.md, /);
    expect(shown).toContain('b.md: expected at least one paragraph of text, found none');
    expect(shown).toMatch(/none\.md: cannot be read \(ENOENT\)/);
    expect(library.documents.map(({ id }) => id)).toEqual(['coffee', 'd']);
  });

  it('adds nothing when what is typed cannot be meant', async () => {
    const { code, shown, library } = await add({
      files: { 'a.md': TEA, 'b.md': TEA },
      typed: { title: 'Tea', date: 'soon' },
    });
    expect(code).toBe(2);
    expect(shown).toContain('title and url are those of one work');
    expect(shown).toContain('date: expected a date');
    expect(library.documents).toHaveLength(1);
  });

  it('speaks Ukrainian', async () => {
    const { shown } = await add({ locale: 'uk', typed: { author: 'Олена Пчілка' } });
    expect(shown).toContain('Пчілка, О. (б. д.). Tea in London.');
    expect(shown).toContain('Не вказано: дату, адресу, видавця.');
    expect(shown).toMatch(/Додано: .*tea\.md/);
  });
});

describe('a person at a terminal', () => {
  it('answers a line at a time, and is gone at the end of it', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const person = personAt(input, output);
    const first = person.ask('Title: ');
    input.write('Tea\n');
    expect(await first).toBe('Tea');
    const second = person.ask('Date: ');
    input.end();
    expect(await second).toBeNull();
    expect(await person.ask('Address: ')).toBeNull();
    expect(String(output.read())).toContain('Title: ');
  });
});
