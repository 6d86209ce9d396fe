import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/knowledge/readers/html.ts';

const itemOf = async (html: string) =>
  (await readHtml({ bytes: new TextEncoder().encode(html), path: 'a.html' })).item;

describe('a title is without its site’s name', () => {
  const site = '<meta property="og:site_name" content="Example News">';
  it.each([
    ['behind it', `<title>On trucks | Example News</title>${site}`, 'On trucks'],
    ['before it', `<title>Example News: On trucks</title>${site}`, 'On trucks'],
    ['known by the heading', '<title>On trucks – Some Site</title><h1>On trucks</h1>', 'On trucks'],
    [
      'known by the address',
      '<title>On trucks - example.org</title><link rel=canonical href="https://www.example.org/a">',
      'On trucks',
    ],
    ['a mark of its own', '<title>Trucks: a review</title>', 'Trucks: a review'],
    [
      'the site’s name alone',
      `<meta property="og:title" content="Example News"><title>On trucks</title>${site}`,
      'On trucks',
    ],
    [
      'a title cut short',
      '<meta property="og:title" content="On trucks and…"><h1>On trucks and trains</h1>',
      'On trucks and trains',
    ],
    ['the heading alone', '<h1>On trucks</h1><p>Text.', 'On trucks'],
  ])('%s', async (_, html, title) => expect((await itemOf(html)).title).toBe(title));

  it('nor is the author a part of the title', async () => {
    const html =
      '<title>Emma, by Jane Austen</title><meta name="author" content="Jane Austen"><p>Text.';
    expect(await itemOf(html)).toMatchObject({ title: 'Emma' });
    expect(
      (await itemOf('<title>Stand by Me</title><meta name="author" content="Jane Austen"><p>Text.'))
        .title,
    ).toBe('Stand by Me');
  });

  it('a site’s name behind a title is told by the link to its first page, or by a heading without it', async () => {
    const title = '<title>On trucks | The Depot</title>';
    expect((await itemOf(`${title}<a href="/">The Depot</a><p>Text.`)).title).toBe('On trucks');
    expect((await itemOf(`${title}<h1>A</h1><h1>B</h1><h2>On trucks</h2><p>Text.`)).title).toBe(
      'On trucks',
    );
    expect((await itemOf(`${title}<p>Text.`)).title).toBe('On trucks | The Depot');
  });

  it('a window’s title that says nothing of the heading is the site’s, and names of tags are words', async () => {
    expect(
      (await itemOf('<title>Depot - the heart of it</title><h1>How old trucks run</h1><p>Text.'))
        .title,
    ).toBe('How old trucks run');
    expect(
      (await itemOf('<title>&lt;table&gt;: The <i>Table</i> element</title><p>Text.')).title,
    ).toBe('<table>: The Table element');
  });
});
