import { describe, expect, it } from 'vitest';
import { readParts } from './read.ts';
import { below, setText } from './set-text.ts';
import { AIRWORTHINESS } from './texts.ts';

const TITLE = 'Effort and robust information transfer in the evolution of language';

/** What is stated of an article whose first page shows these lines over its text. */
async function itemOf(
  info: Readonly<Record<string, string>>,
  lines: readonly string[],
  { title = TITLE, size = 18 }: { title?: string; size?: number } = {},
) {
  const head = setText([title], { x: 60, y: 90, width: 460, size });
  const front = lines.map((text, at) => ({ text, x: 60, y: below(head, 24) + at * 16 }));
  const body = setText(AIRWORTHINESS, {
    x: 60,
    y: below([...head, ...front], 40),
    width: 460,
    indent: 15,
  });
  return (await readParts({ pages: [[...head, ...front, ...body]], info })).item;
}

describe('the title', () => {
  it('is the one that the file states and the page shows', async () => {
    expect(await itemOf({ Title: TITLE }, [])).toMatchObject({ title: TITLE });
  });

  it('is written as the file writes it where the page sets it in capitals', async () => {
    const item = await itemOf({ Title: TITLE }, [], { title: TITLE.toUpperCase() });
    expect(item).toMatchObject({ title: TITLE });
  });

  it('has the blanks of the page, not those of the file', async () => {
    const item = await itemOf({ Title: TITLE.replaceAll(' ', '  ') }, []);
    expect(item).toMatchObject({ title: TITLE });
  });

  it.each([
    'Paper Title (use style: paper title)',
    'Microsoft Word - AVE2008 Report.doc',
    '10811.exe',
    'untitled',
    '',
  ])('is the largest heading where the file states «%s»', async (stated) => {
    expect(await itemOf({ Title: stated }, [])).toMatchObject({ title: TITLE });
  });

  it('is none where nothing on the page is sure', async () => {
    expect(await itemOf({}, [], { title: 'Proposed Rules' })).not.toHaveProperty('title');
    expect(
      await itemOf({}, [], { title: 'Chapter 3 of the report on notices' }),
    ).not.toHaveProperty('title');
    expect(await itemOf({}, [], { size: 10 })).not.toHaveProperty('title');
  });

  it('is the heading that opens the text, however small, unless it names an office', async () => {
    const titleOf = async (text: string) => {
      const head = [{ text, x: 60, y: 90, font: 'bold' as const }];
      const body = setText(AIRWORTHINESS, { x: 60, y: 140, width: 460, indent: 15 });
      return (await readParts({ pages: [[...head, ...body]] })).item.title;
    };
    expect(await titleOf('ON PROOF AND PROGRESS IN THE ROAD TRADE')).toBe(
      'ON PROOF AND PROGRESS IN THE ROAD TRADE',
    );
    expect(await titleOf('MINISTRY OF ROADS AND BRIDGES')).toBeUndefined();
  });

  it.each(['Published April 1, 2016', '1 April 2016'])(
    'goes with the day printed below it: %s',
    async (day) => {
      const issued = { 'date-parts': [[2016, 4, 1]] };
      expect(await itemOf({}, [day])).toMatchObject({ title: TITLE, issued });
    },
  );

  it('stands over the text: the name of the journal above it heads no section', async () => {
    const head = [
      { text: 'energies', x: 60, y: 60, size: 24 },
      ...setText([TITLE], { x: 60, y: 100, width: 460, size: 18 }),
    ];
    const body = setText(AIRWORTHINESS, { x: 60, y: 180, width: 460 });
    const { blocks, item } = await readParts({ pages: [[...head, ...body]] });
    expect(item).toMatchObject({ title: TITLE });
    expect(blocks.slice(0, 2)).toMatchObject([
      { kind: 'front-matter', text: 'energies' },
      { kind: 'heading' },
    ]);
  });
});

describe('the authors', () => {
  it('are those whose names the page shows', async () => {
    const item = await itemOf({ Author: 'T. Florian Jaeger, Maryia Fedzechkina' }, [
      'T. Florian Jaeger and Maryia Fedzechkina',
    ]);
    expect(item.author).toEqual([
      { given: 'T. Florian', family: 'Jaeger' },
      { given: 'Maryia', family: 'Fedzechkina' },
    ]);
  });

  it('are none where the page shows more of them', async () => {
    const item = await itemOf({ Author: 'Arpit Maheshwari' }, [
      'Arpit Maheshwari, Nikolaos G. Paterakis, Massimo Santarelli',
    ]);
    expect(item).not.toHaveProperty('author');
  });

  it.each([
    ['the name of a computer', 'ibm', ['by Anna Aloe']],
    ['somebody the page does not name', 'Jane Doe', ['by Anna Aloe']],
    ['an office', 'Publications Office', ['Publications Office of the Union']],
  ])('are not %s', async (_, author, lines) => {
    expect(await itemOf({ Author: author }, lines)).not.toHaveProperty('author');
  });
});

describe('of an article', () => {
  it('the DOI is read from its first page', async () => {
    const item = await itemOf({}, ['Energies 2019, 12, 999; doi:10.3390/en12060999']);
    expect(item).toMatchObject({ DOI: '10.3390/en12060999' });
  });

  it('but not where the page holds several', async () => {
    const item = await itemOf({}, [
      'doi:10.3390/en12060999',
      'See also https://doi.org/10.1016/j.apenergy.2019.114360.',
    ]);
    expect(item).not.toHaveProperty('DOI');
  });

  it('journal, volume, year and page are read as publishers state them', async () => {
    const item = await itemOf(
      { Subject: 'Applied Energy, 261 (2020) 114360. doi:10.1016/j.apenergy.2019.114360' },
      [],
    );
    expect(item).toMatchObject({
      type: 'article-journal',
      'container-title': 'Applied Energy',
      volume: '261',
      page: '114360',
      DOI: '10.1016/j.apenergy.2019.114360',
      issued: { 'date-parts': [[2020]] },
    });
  });

  it('the date is that of publication', async () => {
    const item = await itemOf({}, [
      'Received: 1 February 2019; Accepted: 11 March 2019; Published: 14 March 2019',
    ]);
    expect(item).toMatchObject({ issued: { 'date-parts': [[2019, 3, 14]] } });
  });

  it('and never that of the file', async () => {
    const item = await itemOf({ CreationDate: 'D:20240103120000Z', ModDate: 'D:20240103120000Z' }, [
      'Received: 1 February 2019',
    ]);
    expect(item).not.toHaveProperty('issued');
  });
});
