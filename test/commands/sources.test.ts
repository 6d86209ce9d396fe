import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { sources } from '../../commands/sources.ts';
import { actions } from '../../src/actions/index.ts';
import { createLibrary, type Library, loadLibrary } from '../../src/library.ts';
import { replyTo } from '../../src/reply/asking.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { documentOf, folderOf, realLibrary } from '../support.ts';

const real = await realLibrary();

const list = (options: object, library: Library = real, locale = 'en') =>
  sources.run(options, { library, messages: messagesFor(locale) });

const press = async (reply: Reply, label: string, library: Library) => {
  const id = reply.buttons.find((button) => button.label === label)?.id ?? '';
  const context = { library, messages: messagesFor('en') };
  return (await replyTo(id, { commands, actions }, context))!;
};

const entriesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'entry' ? part : []));
const namesOf = (reply: Reply) => entriesOf(reply).map(({ name }) => name);
const textsOf = ({ parts }: Reply) => parts.flatMap((part) => ('text' in part ? part.text : []));

/** So many sources, each with a number for its name. */
const shelfOf = (length: number) =>
  createLibrary(
    Array.from({ length }, (_, at) =>
      documentOf(`Tea came in ${at}.`, { id: `s${at}`, title: `Source ${at}` }),
    ),
  );

describe('/sources tells of each source', () => {
  it('its title, id, authors, size, version and what it does not state', async () => {
    const reply = await list({});
    expect(reply.outcome).toBe('found');
    expect(textsOf(reply)).toEqual(['The library holds 2 sources']);
    const [article, commentary] = entriesOf(reply);
    expect(article?.name).toMatch(/^Diplomacy as an Instrument /);
    expect(article?.lines).toEqual([
      'Doroshko & Raikov · doroshko-raikov',
      expect.stringMatching(
        /^English · 5,\d{3} words · \d+ passages · 21 references · version [0-9a-f]{10}$/,
      ),
      '⚠ its year is not stated',
    ]);
    expect(commentary?.name).toBe('StopFake');
  });

  it('its year and where it leads', async () => {
    const note = documentOf('Masks came.', {
      ...{ title: 'A note', author: [{ literal: 'The Office' }], URL: 'https://example.org/a' },
      issued: { 'date-parts': [[2021, 3]] },
    });
    const [entry] = entriesOf(await list({}, createLibrary([note])));
    expect(entry).toMatchObject({ url: 'https://example.org/a' });
    expect(entry?.lines[0]).toBe('The Office, 2021 · source');
    expect(entry?.lines).toHaveLength(2);
  });

  it.each(['en-GB', 'tlh', 'zh-Hant-TW'])('in any language, such as %s', async (language) => {
    const document = documentOf('Masks came.', { title: 'A note', language });
    const reply = await list({}, createLibrary([document]));
    expect(textsOf(reply)).toEqual(['The library holds one source']);
  });

  it('in Ukrainian, numbers too', async () => {
    const [article] = entriesOf(await list({}, real, 'uk'));
    expect(article?.lines.join('\n')).toMatch(/англійська · 5\s\d{3} слов.*⚠ рік не вказано$/s);
  });
});

describe('/sources shows page by page', () => {
  const library = shelfOf(300);

  it('how many sources there are, and a few of them', async () => {
    const reply = await list({}, library);
    expect(textsOf(reply)).toEqual(['The library holds 300 sources', 'Page 1 of 38']);
    expect(entriesOf(reply)).toHaveLength(8);
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Page 2', 'Page 38']);
  });

  it('every source once, whoever turns all pages', async () => {
    let page = await list({}, library);
    const names = namesOf(page);
    for (let number = 2; number <= 38; number++) {
      page = await press(page, `Page ${number}`, library);
      names.push(...namesOf(page));
    }
    expect(new Set(names).size).toBe(300);
    expect(names).toHaveLength(300);
    expect(page.buttons.map(({ label }) => label)).toEqual(['Page 1', 'Page 37']);
  });

  it('the same list, or tells that it is another by now', async () => {
    const first = await list({}, library);
    const changed = shelfOf(301);
    const stale = await press(first, 'Page 2', changed);
    expect(stale.isStale).toBe(true);
    expect(textsOf(await press(stale, 'Ask again', changed))).toEqual([
      'The library holds 301 sources',
      'Page 1 of 38',
    ]);
  });

  it.each([['999999999'], ['0'], ['-1'], ['1.5'], ['x']])(
    'no page %s that is not there, and breaks on none',
    async (page) => {
      const reply = await list({ page }, library).catch((error: Error) => error.message);
      expect(typeof reply === 'string' ? reply : textsOf(reply)[1]).toMatch(
        /^(Page 38 of 38|page: a whole number from 1 to 100,000)$/,
      );
    },
  );

  it('all of them at once where nothing can be pressed', async () => {
    const reply = await list({ all: true }, library);
    expect(entriesOf(reply)).toHaveLength(300);
    expect(reply.buttons).toEqual([]);
  });
});

describe('/sources with a text', () => {
  it.each([
    ['raikov', ['doroshko-raikov']],
    ['ŻARYN', ['zaryn']],
    ['diplomacy instrument', ['doroshko-raikov']],
    ['english', ['doroshko-raikov', 'zaryn']],
  ])('%s shows only those that hold it', async (text, ids) => {
    const reply = await list({ text });
    expect((reply.data as { documents: { id: string }[] }).documents.map(({ id }) => id)).toEqual(
      ids,
    );
    expect(textsOf(reply)).toContain(
      `${ids.length === 1 ? '1 source' : '2 sources'} with “${text}”`,
    );
  });

  it('looks for a language by its name in the reader’s', async () => {
    expect(namesOf(await list({ text: 'англійська' }, real, 'uk'))).toHaveLength(2);
  });

  it('keeps to it on the next page', async () => {
    const library = shelfOf(300);
    const reply = await list({ text: 'source 1' }, library);
    const next = await press(reply, 'Page 2', library);
    for (const name of [...namesOf(reply), ...namesOf(next)]) expect(name).toMatch(/1/);
  });

  it('says so when no source holds it', async () => {
    const reply = await list({ text: 'Saturn' });
    expect(reply.outcome).toBe('not-found');
    expect(textsOf(reply)[1]).toContain('No source has “Saturn”');
  });
});

describe('/sources tells what is wrong in the files', () => {
  it('after the sources, and how much that is', async () => {
    const folder = await folderOf({ 'a.md': 'Masks came.', 'b.md': '', 'c.md': '# Nothing' });
    const reply = await list({}, await loadLibrary(folder));
    expect(reply.data).toMatchObject({ faults: 2, documents: [{ id: 'a' }] });
    expect(textsOf(reply)[1]).toMatch(
      /^2 faults in the files: each faulty file or entry is left out\./,
    );
    const [source, first, second] = entriesOf(reply);
    expect(source?.name).toBe('a');
    expect([first?.name, second?.name].map((name) => name?.split('/')[1])).toEqual([
      'b.md',
      'c.md',
    ]);
    expect(first?.lines[0]).toMatch(/^⚠ \w/);
    expect(JSON.stringify(reply.parts)).not.toContain(path.dirname(folder));
  });

  it('and finds it by its words', async () => {
    const faults = [{ file: 'knowledge/a.pdf', field: '', message: 'is encrypted' }];
    const reply = await list({ text: 'encrypted' }, { ...real, faults });
    expect(namesOf(reply)).toEqual(['knowledge/a.pdf']);
    expect(reply.outcome).toBe('found');
  });
});

it('/sources gives as data what --json promises', async () => {
  const { data } = await list({});
  const [article, commentary] = real.documents;
  expect(data).toMatchObject({
    faults: 0,
    warnings: real.warnings.length,
    documents: [article, commentary].map((document) => ({
      id: document?.id,
      title: document?.title,
      language: 'en',
      characters: document?.text.length,
      passages: real.index.passages.filter((one) => one.document === document).length,
      references: document?.references.length,
      sha256: document?.sha256,
      authors: document?.item.author,
      year: null,
      missing: document === article ? ['issued'] : ['title', 'issued'],
    })),
  });
});
