import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/knowledge/readers/html.ts';

const itemOf = async (html: string) =>
  (await readHtml({ bytes: new TextEncoder().encode(html), path: 'a.html' })).item;

const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('whose words a page shows', () => {
  it('a site that names itself as author is none, who is shown counts', async () => {
    const site = { '@type': 'Organization', name: 'Example News' };
    const html = `<title>On trucks</title>${ld({ '@type': 'Article', headline: 'On trucks', author: site, publisher: site })}`;
    expect((await itemOf(html)).author).toBeUndefined();
    expect((await itemOf(`${html}<p class="byline">By Jane Smith</p>`)).author).toEqual([
      { family: 'Smith', given: 'Jane' },
    ]);
  });

  it.each([
    ['TOUR Magazin', 'TOUR-MAGAZIN.de', 'https://www.tour-magazin.de/a'],
    ['Lebensmittel Praxis', 'Lebensmittelpraxis.de', 'https://lebensmittelpraxis.de/a'],
    ['La República', 'LaRepública.pe', 'https://larepublica.pe/a'],
    ['Kirche und Leben, Münster, Germany', '', 'https://www.kirche-und-leben.de/a'],
    ['Copyright Example GmbH & Co. KG - all rights reserved', '', 'https://example.org/a'],
  ])('%s is no author', async (name, site, address) => {
    const html = `<title>On trucks</title><meta name="author" content="${name}"><meta property="og:site_name" content="${site}"><meta property="og:url" content="${address}"><p>Text.`;
    expect((await itemOf(html)).author).toBeUndefined();
  });

  it('but a person whose site bears the name is one', async () => {
    const html = `<title>On trucks</title><meta name="author" content="Jane Smith"><meta property="og:site_name" content="Jane Smith"><meta property="og:url" content="https://janesmith.org/a"><p>Text.`;
    expect((await itemOf(html)).author).toEqual([{ family: 'Smith', given: 'Jane' }]);
  });

  it('the account that posts is no author where a byline names another person', async () => {
    const html = `<title>On trucks</title><meta name="author" content="Site Keeper"><h1>On trucks</h1>`;
    expect(
      (await itemOf(`${html}<p>By <a href="/x">Jane Smith</a>, Columnist</p>`)).author,
    ).toEqual([{ family: 'Smith', given: 'Jane' }]);
    expect((await itemOf(`${html}<p>May 3, 2021 By Jane Smith</p>`)).author).toEqual([
      { family: 'Smith', given: 'Jane' },
    ]);
    expect((await itemOf(`${html}<p>A book by our editors</p>`)).author).toEqual([
      { family: 'Keeper', given: 'Site' },
    ]);
  });

  it.each([
    'Example Web GmbH',
    'mail[at]example.org',
    'see example.org',
    'our good friends',
    'Redaktion',
  ])('nor is “%s”', async (name) => {
    const html = `<title>On trucks</title><meta name="author" content="${name}"><p>Text.`;
    expect((await itemOf(html)).author).toBeUndefined();
  });

  it('a label that programs show beside links names the author', async () => {
    const html = (label: string) =>
      `<title>T</title><meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Jane Smith"><p>Text.`;
    expect((await itemOf(html('Verfasst von'))).author).toEqual([
      { family: 'Smith', given: 'Jane' },
    ]);
    expect((await itemOf(html('Reviewed by'))).author).toBeUndefined();
  });
});
