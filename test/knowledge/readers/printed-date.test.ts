import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/knowledge/readers/markdown.ts';
import { readPlainText } from '../../../src/knowledge/readers/plain-text.ts';
import { printedDate } from '../../../src/knowledge/readers/printed-date.ts';
import type { RawBlock } from '../../../src/knowledge/readers/raw.ts';

const heading = (text: string): RawBlock => ({ kind: 'heading', text, depth: 1 });
const line = (text: string): RawBlock => ({ kind: 'paragraph', text, lead: '' });
const long = line('Ten trucks came to Lviv. '.repeat(12));
const dateOf = (...blocks: RawBlock[]) => printedDate(blocks)?.['date-parts'][0] ?? null;

describe('the date of a text', () => {
  it.each([
    ['August 19th, 2012', [2012, 8, 19]],
    ['Published: 1 April 2016', [2016, 4, 1]],
    ['Monday, 3 May 2021', [2021, 5, 3]],
    ['Version 1.2 – June 2023', [2023, 6]],
    ['12 травня 2022', [2022, 5, 12]],
    ['Stand: 03.05.2021', [2021, 5, 3]],
    ['März 2020', [2020, 3]],
  ])('is what stands alone in a line of its head: %s', (text, date) => {
    expect(dateOf(heading('Trucks'), line(text), long)).toEqual(date);
  });

  it.each([
    ['May 16, 2023 Meeting Notes', [2023, 5, 16]],
    ['Minutes of the council of 5 March 2024', [2024, 3, 5]],
    ['Protokoll der Sitzung vom 3.5.2021', [2021, 5, 3]],
    ['Протокол засідання 12 травня 2022', [2022, 5, 12]],
  ])('is the day of the meeting that its title names: %s', (title, date) => {
    expect(dateOf(heading(title), long)).toEqual(date);
  });

  it('is what a term in a list of its head says so of', () => {
    const item = (text: string, term: string): RawBlock => ({
      ...{ kind: 'item', text, depth: 2, mark: null, term },
    });
    expect(dateOf(heading('Law'), item('2011-09-12', 'Ausfertigungsdatum'), long)).toEqual([
      2011, 9, 12,
    ]);
    expect(dateOf(heading('Law'), item('2011-09-12', 'Repealed'), long)).toBeNull();
  });

  it('is none of these', () => {
    for (const text of [
      'Last updated: 3 May 2021',
      'Decision 2020',
      'Born on 3 May 1901 in Lviv',
      'From 3 May 2021 to 5 May 2021',
    ])
      expect(dateOf(heading('Trucks'), line(text), long)).toBeNull();
    expect(dateOf(heading('Trucks'), long, line('3 May 2021'))).toBeNull();
    expect(dateOf(heading('Law of 5 May 2001 on roads'), long)).toBeNull();
    expect(dateOf(line('3 May 2021'), line('4 May 2021'), long)).toBeNull();
    const diary = ['1', '2', '3', '4'].map((day) => heading(`${day} May 2021`));
    expect(dateOf(...diary.flatMap((day) => [day, long]))).toBeNull();
  });

  it('is told of plain text, and of Markdown whose front matter tells none', async () => {
    const read = async (text: string) => ({ bytes: Buffer.from(text), path: 'a.md' });
    const body = '# Trucks\n\n3 May 2021\n\nTen came.';
    const issued = { 'date-parts': [[2021, 5, 3]] };
    expect((await readMarkdown(await read(body))).item).toMatchObject({ issued });
    expect((await readPlainText(await read(body.slice(2)))).item).toMatchObject({ issued });
    const stated = await readMarkdown(await read(`---\ndate: 2020-01-02\n---\n${body}`));
    expect(stated.item).toMatchObject({ issued: { 'date-parts': [[2020, 1, 2]] } });
  });
});
