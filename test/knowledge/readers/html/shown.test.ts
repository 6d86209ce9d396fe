import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../src/knowledge/readers/html/parse-page.ts';
import { shownAuthors } from '../../../../src/knowledge/readers/html/shown-byline.ts';
import { shownDate } from '../../../../src/knowledge/readers/html/shown-date.ts';

const jane = { family: 'Smith', given: 'Jane' };
const omar = { family: 'Haddad', given: 'Omar' };
const TEXT = `<p>${'The depot was closed and its stock was moved to Kyiv. '.repeat(4)}</p>`;
const underTitle = (line: string) =>
  parsePage(`<div><h1>On trucks</h1><div>${line}</div></div>${TEXT}`);

describe('the names in the lines around a title', () => {
  it.each([
    ['behind "by"', '<p>By Jane Smith</p>', [jane]],
    ['with a day', '<p>by: <!-- -->Jane Smith<!-- -->, Dec 17, 2025</p>', [jane]],
    ['with a job', '<p>By Jane Smith, Senior Writer | <a href="/news">News</a></p>', [jane]],
    ['with who checked it', '<p>Written by Jane Smith, reviewed by Omar Haddad</p>', [jane]],
    [
      'two',
      '<p>By <a href="/p/1">Jane Smith</a> and <a href="/p/2">Omar Haddad</a></p>',
      [jane, omar],
    ],
    [
      'an element named so',
      '<span class="entry-author">Jane Smith</span> <span>May 3, 2021</span>',
      [jane],
    ],
    ['a link to an author’s page', '<a href="/authors/jane-smith">Jane Smith</a>', [jane]],
    [
      'a link to it in German',
      '<p><a href="/autoren/jane-smith/">Jane Smith</a>, 21. Jan. 2015</p>',
      [jane],
    ],
    ['behind a label', '<p>Ein Artikel von <b>Jane Smith</b> | 27.01.2022 - 12:45</p>', [jane]],
    ['behind another', '<p>Interview: Jane Smith</p>', [jane]],
    [
      'below what introduces the text',
      `<h2>${'It was moved to Kyiv. '.repeat(8)}</h2><p>By Jane Smith</p>`,
      [jane],
    ],
    [
      'a name with a particle',
      '<p>By Jan van der Berg</p>',
      [{ family: 'van der Berg', given: 'Jan' }],
    ],
  ])('%s', (_, line, names) => expect(shownAuthors(underTitle(line))).toEqual(names));

  it.each([
    ['no name', '<p>By the numbers: how trucks reach the depot</p>'],
    [
      'words that stand apart only on a screen',
      '<p>By <b>CortiAI</b><b>Jane Smith</b><b>Research</b></p>',
    ],
    ['two that differ', '<p>By Jane Smith</p><p>By Omar Haddad</p>'],
    ['a name below the text', `<p>Trucks came.</p>${TEXT}<p>By Jane Smith</p>`],
    ['who took a picture', '<div class="photo-data"><span class="byline">Jane Smith</span></div>'],
    ['a link back', '<p><a href="/autoren/">Zur Artikelübersicht</a></p>'],
    ['a name in a teaser', '<div class="card"><p class="byline">By Jane Smith</p></div>'],
  ])('none: %s', (_, line) => expect(shownAuthors(underTitle(`${line}${TEXT}`))).toEqual([]));
});

it('the title may stand in a heading of the second level, below the name of the site', () => {
  const title = '<title>Trucks for the depot - Example</title>';
  const page = `${title}<h1>Example</h1><div><h2>Trucks for the depot</h2><p>By Jane Smith</p></div>${TEXT}`;
  expect(shownAuthors(parsePage(page))).toEqual([jane]);
});

describe('the day in the lines around a title', () => {
  it.each([
    ['alone', '<p>May 3, 2021</p>'],
    ['with other words', '<p>Posted on May 3rd, 2021 at 3:00 pm | 4 min read</p>'],
    ['in Ukrainian', '<p>3 травня 2021, 12:40</p>'],
    ['in a time', '<p>By Jane Smith <time datetime="2021-05-03T12:00:00Z">last week</time></p>'],
    ['before a later change', '<p>Published May 3, 2021 · Updated June 7, 2022</p>'],
    ['after a change', '<p>Updated June 7, 2022. Published May 3, 2021</p>'],
  ])('%s', (_, line) =>
    expect(shownDate(underTitle(line))).toEqual({ 'date-parts': [[2021, 5, 3]] }),
  );

  it.each([
    ['a change alone', '<p>Last updated: May 3, 2021</p>'],
    ['two days', '<p>May 3, 2021</p><p>June 7, 2022</p>'],
    ['a year alone', '<p>2021</p>'],
    ['one with two readings', '<p class="date">03/05/2021</p>'],
    ['the copyright’s', '<footer><p>© May 3, 2021</p></footer>'],
    ['a figure in a sentence', `${TEXT}<p>It was closed on May 3, 2021.</p>`],
    [
      'the title of another article',
      '<a href="/b">3.5.2021 – Trucks leave the depot in Lviv for the coast</a>',
    ],
  ])('none: %s', (_, line) => expect(shownDate(underTitle(`${line}${TEXT}`))).toBeNull());

  it('of a thread is only what is marked as its own', () => {
    const thread = (line: string) =>
      parsePage(`<meta name="generator" content="phpBB"><h1>Which truck?</h1>${line}${TEXT}`);
    expect(shownDate(thread('<p>Joined: 4 July 2012</p>'))).toBeNull();
    expect(
      shownDate(thread('<time itemprop="datePublished" datetime="2021-05-03">May</time>')),
    ).toEqual({
      'date-parts': [[2021, 5, 3]],
    });
  });
});
