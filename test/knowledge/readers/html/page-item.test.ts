import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/knowledge/readers/html.ts';

const itemOf = async (html: string) =>
  (await readHtml({ bytes: new TextEncoder().encode(html), path: 'a.html' })).item;

const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const day = (...parts: number[]) => ({ 'date-parts': [parts] });

describe('a page says what it is', () => {
  it('in JSON-LD, in a graph with references', async () => {
    const graph = [
      { '@type': 'WebSite', '@id': '/#site', name: 'Example News' },
      { '@type': 'Person', '@id': '/#jane', name: 'Jane Smith' },
      {
        '@type': ['NewsArticle'],
        headline: 'Oxygen &amp; generators reach the north',
        author: [{ '@id': '/#jane' }, { '@type': 'Organization', name: 'Reuters' }],
        datePublished: '2021-05-03T23:30:00+03:00',
        inLanguage: 'en-GB',
      },
    ];
    expect(
      await itemOf(
        `<title>Oxygen & generators reach the north | Example News</title><link rel="canonical" href="https://news.example.org/oxygen">${ld({ '@context': 'https://schema.org', '@graph': graph })}`,
      ),
    ).toEqual({
      type: 'article-newspaper',
      title: 'Oxygen & generators reach the north',
      author: [{ family: 'Smith', given: 'Jane' }, { literal: 'Reuters' }],
      issued: day(2021, 5, 3),
      'container-title': 'Example News',
      URL: 'https://news.example.org/oxygen',
      language: 'en-GB',
    });
  });

  it('for libraries: citation_*', async () => {
    const fields = {
      citation_title: 'Delivery of vaccines: a review',
      citation_author: ['Haddad, Omar', 'van der Berg, Jan M.'],
      citation_publication_date: '2020/07/14',
      citation_journal_title: 'Health Policy',
      citation_publisher: 'Example Press',
      citation_volume: '12',
      citation_issue: '3',
      citation_firstpage: '101',
      citation_lastpage: '118',
      citation_doi: 'doi:10.1000/hp.2020.7',
    };
    const meta = Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((content) => `<meta name="${name}" content="${content}">`),
    );
    expect(await itemOf(meta.join(''))).toEqual({
      type: 'article-journal',
      title: 'Delivery of vaccines: a review',
      author: [
        { family: 'Haddad', given: 'Omar' },
        { family: 'van der Berg', given: 'Jan M.' },
      ],
      issued: day(2020, 7, 14),
      'container-title': 'Health Policy',
      publisher: 'Example Press',
      volume: '12',
      issue: '3',
      page: '101–118',
      DOI: '10.1000/hp.2020.7',
    });
  });

  it('in Dublin Core, Open Graph and plain <meta>', async () => {
    expect(
      await itemOf(
        '<html lang="uk"><meta name="DC.title" content="Про закупівлі"><meta name="dcterms.creator" content="Олена Коваленко"><meta name="DC.date.issued" content="12 травня 2022 р.">',
      ),
    ).toEqual({
      type: 'webpage',
      title: 'Про закупівлі',
      author: [{ family: 'Коваленко', given: 'Олена' }],
      issued: day(2022, 5, 12),
      language: 'uk',
    });
    expect(
      await itemOf(
        '<meta property="og:title" content="On trucks"><meta name="author" content="By Jane Smith and Omar Haddad"><meta property="article:published_time" content="2026-04-07"><meta property="og:url" content="https://example.org/trucks">',
      ),
    ).toMatchObject({
      title: 'On trucks',
      author: [
        { family: 'Smith', given: 'Jane' },
        { family: 'Haddad', given: 'Omar' },
      ],
      issued: day(2026, 4, 7),
      URL: 'https://example.org/trucks',
    });
  });

  it('to its readers: a byline and a time beside the title', async () => {
    const head =
      '<header><h1>On trucks</h1><p>By Jane Smith</p><time>April 7, 2026</time></header><p>Text.</p>';
    expect(await itemOf(`<article>${head}</article>`)).toMatchObject({
      title: 'On trucks',
      author: [{ family: 'Smith', given: 'Jane' }],
      issued: day(2026, 4, 7),
    });
  });

  it('and a fact-check the claim it reviews', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'The depot was empty.',
      reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' },
    };
    expect((await itemOf(`<title>No, it was not</title>${ld(review)}`)).custom).toEqual({
      claimReviewed: 'The depot was empty.',
      reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' },
    });
  });
});

describe('what is not the page’s own is not taken', () => {
  const none = { type: 'webpage' };
  it.each([
    ['no words about itself', '<p>Text.', none],
    [
      'names of nobody',
      '<meta name=author content=admin><meta name=author content="{{ author }}">',
      none,
    ],
    [
      'an address for a name',
      '<meta property="article:author" content="https://facebook.com/jane">',
      none,
    ],
    ['no date', '<meta name=date content="soon"><meta name=date content="1970-01-01">', none],
    ['a date with two readings', '<meta name=date content="03/05/2021">', none],
    [
      'when it was changed',
      '<meta property="article:modified_time" content="2021-05-03"><p>Updated <time>2021-05-03</time></p>',
      none,
    ],
    [
      'dates of comments',
      '<div class="comment"><time datetime="2021-05-03">May</time></div>',
      none,
    ],
    [
      'two dates',
      '<time datetime="2021-05-03">May</time><time datetime="2022-05-03">May</time>',
      none,
    ],
    [
      'two bylines',
      '<p class="byline">By Jane Smith</p><p class="byline">By Omar Haddad</p>',
      none,
    ],
    [
      'JSON-LD that is none',
      '<script type="application/ld+json">{"@type": "Article", </script>',
      none,
    ],
    [
      'an article that is another one',
      `<title>On trucks</title>${ld({ '@type': 'Article', headline: 'On ships', author: 'Jane Smith' })}`,
      { type: 'webpage', title: 'On trucks' },
    ],
    [
      'the front page as its address',
      '<link rel=canonical href="https://a.org/"><meta property="og:url" content="https://a.org/b">',
      { type: 'webpage', URL: 'https://a.org/b' },
    ],
    [
      'an address of somebody’s own machine',
      '<link rel=canonical href="http://localhost:3000/a">',
      none,
    ],
    ['a language that is none', '<html lang="none of these">', none],
    [
      'a language of other letters',
      '<html lang="en"><p>Коваленко відправила десять коробок до Одеси.</p>',
      none,
    ],
  ])('%s', async (_, html, item) => expect(await itemOf(html)).toEqual(item));

  it('and the day a wiki’s page was first edited dates none of its words', async () => {
    const page = {
      '@type': 'Article',
      name: 'Cold chain',
      headline: 'low-temperature supply chain',
      datePublished: '2002-02-25',
      dateModified: '2026-03-01',
    };
    const html = `<title>Cold chain - Wikipedia</title><meta name="generator" content="MediaWiki 1.45"><h1>Cold chain</h1>`;
    expect(await itemOf(html + ld(page))).toMatchObject({
      title: 'Cold chain',
      issued: day(2026, 3, 1),
    });
    expect(await itemOf(html + ld({ ...page, dateModified: undefined }))).not.toHaveProperty(
      'issued',
    );
  });

  it('and the address that a browser notes in a page it saves is where it was', async () => {
    expect(
      await itemOf('<!-- saved from url=(0025)https://example.org/trucks -->\n<p>Text.'),
    ).toEqual({ type: 'webpage', URL: 'https://example.org/trucks' });
  });

  it('character references that were written twice are read', async () => {
    const html =
      '<title>T</title><meta property="og:title" content="Eat well &amp;bull; Caf&amp;eacute;">';
    expect((await itemOf(`${html}<p>Text.`)).title).toBe('Eat well • Café');
  });
});
