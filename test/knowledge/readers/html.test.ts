import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/knowledge/fold.ts';
import { readHtml } from '../../../src/knowledge/readers/html.ts';

const read = (html: string) => readHtml({ bytes: new TextEncoder().encode(html), path: 'a.html' });

const textsOf = async (html: string) =>
  (await read(html)).blocks.map((block) =>
    fold(block.kind === 'row' ? block.cells.join(' | ') : block.text),
  );

const SENTENCES = [
  'The programme began in the spring of 2021, and delivered oxygen to the regional hospitals within a month.',
  'The second stage added cold rooms, generators and trucks, so that vaccines reached the last village of the region.',
  'An audit found that nine thousand cartons of syringes were held in Lviv, which was more than the contract named.',
  'The minister said, in a letter of 7 April, that the depot would be closed and its stock moved to Kyiv.',
  'Nobody objected, but the hospitals asked for a plan that says who drives, who pays and who signs.',
];
const ARTICLE = SENTENCES.map(
  (sentence) => `<p>${sentence} ${sentence.replace('The', 'Then the')}</p>`,
).join('');
const NAVIGATION =
  '<nav><ul><li><a href="/">Home</a><li><a href="/news">News</a><li><a href="/about">About us</a></ul></nav>';

describe('of a page its article is read', () => {
  it('without navigation, teasers, comments and the foot', async () => {
    const texts = await textsOf(
      `<header>${NAVIGATION}</header><main><article><h1>Audit</h1>${ARTICLE}</article><aside class="related"><h2>Read more</h2>` +
        '<a href="/b">Another page</a></aside><section id="comments"><p>First!</p></section></main><footer>© 2026 Example</footer>',
    );
    const all = texts.join('\n');
    for (const sentence of SENTENCES) expect(all).toContain(sentence);
    for (const other of ['Home', 'About us', 'Read more', 'First!', '©'])
      expect(all).not.toContain(other);
  });

  it('with the levels of its headings', async () => {
    const { blocks } = await read(
      `<article><h1>Part one</h1>${ARTICLE}<h2 id="why">Why</h2>${ARTICLE}<h1>Part two</h1>${ARTICLE}</article>`,
    );
    const headings = blocks.filter((block) => block.kind === 'heading');
    expect(headings.map(({ depth, text }) => [depth, fold(text)])).toEqual([
      [1, 'Part one'],
      [2, 'Why'],
      [1, 'Part two'],
    ]);
    expect(headings[1]).toHaveProperty('anchor', 'why');
  });

  it('with its remarks, code, tables and definitions', async () => {
    const texts = await textsOf(
      `${NAVIGATION}<main>${ARTICLE}<aside class="admonition warning"><p class="admonition-title">Warning</p><p>Keep it below 8 °C.</p></aside>` +
        '<table class="rouge-table"><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>npm install\nnpm start</pre></td></tr></table>' +
        '<table><tr><th>Country<th>Doses<tr><td>Kenya<td>358,700</table>' +
        `<dl><dt>Cold chain</dt><dd>Storage below 8 °C all the way.</dd></dl>${ARTICLE}</main>`,
    );
    for (const text of [
      'Warning',
      'Keep it below 8 °C.',
      'npm install npm start',
      'Country | Doses',
      'Kenya | 358,700',
      'Cold chain',
    ])
      expect(texts).toContain(text);
  });

  it('with its notes, even where they stand outside of it', async () => {
    const mark = '<sup><a href="#fn1">1</a></sup>';
    const { blocks } = await read(
      `<article>${ARTICLE.replace('within a month.', `within a month.${mark}`)}</article><div class="notes"><ol><li id="fn1">Letter of the ministry.</li></ol></div>`,
    );
    expect(blocks.at(-1)).toEqual({ kind: 'note', text: 'Letter of the ministry.', mark: '1' });
    expect(blocks[0]).toHaveProperty('text', expect.stringContaining('within a month. '));
  });

  it('with its formulas, whoever prints them', async () => {
    const texts = await textsOf(
      `<article>${ARTICLE}<p>Energy is <script type="math/tex">E=mc^2</script>, speed is <span class="katex"><span class="katex-mathml"><math><semantics>` +
        '<mi>v</mi><annotation encoding="application/x-tex">v=s/t</annotation></semantics></math></span><span class="katex-html">vst</span></span>.</p></article>',
    );
    expect(texts).toContain('Energy is E=mc^2 , speed is v=s/t.');
  });
});

describe('of a page that is no article nothing is lost', () => {
  it('a page of documentation with short parts', async () => {
    const parts = ['Install', 'Configure', 'Run'].map(
      (name) =>
        `<section id="${name}"><h2>${name}</h2><p>Use it so.</p><pre><code>verbatim ${name}</code></pre></section>`,
    );
    const texts = await textsOf(
      `${NAVIGATION}<div class="sidebar"><a href="#Run">Run</a></div><main>${parts.join('')}</main>`,
    );
    expect(texts).toEqual([
      'Install',
      'Use it so.',
      'verbatim Install',
      'Configure',
      'Use it so.',
      'verbatim Configure',
      'Run',
      'Use it so.',
      'verbatim Run',
    ]);
  });

  it('a thread of a forum', async () => {
    const posts = SENTENCES.map(
      (sentence, at) =>
        `<div class="comment" id="comment-${at}"><div class="comment-body"><p>${sentence}</p></div></div>`,
    );
    const texts = await textsOf(
      `<meta name="generator" content="Discourse 3.5"><div class="topic"><h1>Which truck?</h1><p>We need one, and soon.</p>${posts.join('')}</div>`,
    );
    for (const sentence of SENTENCES) expect(texts).toContain(sentence);
  });

  it('what a site shows only where no script runs', async () => {
    const texts = await textsOf(
      `<div id="app"></div><noscript><div class="post">${ARTICLE}</div></noscript>`,
    );
    expect(texts.join(' ')).toContain(SENTENCES[2]);
    expect(
      await textsOf('<div id="app"></div><noscript>Please let scripts run.</noscript>'),
    ).toEqual([]);
  });

  it('what a script shows: the page when it is loaded, a tab when it is chosen', async () => {
    const tabs =
      '<div role="tabpanel">npm start</div><div role="tabpanel" hidden style="display:none">yarn start</div>';
    const texts = await textsOf(
      `<div style="visibility:hidden"><article>${ARTICLE}${tabs}</article></div><p hidden>Not shown.</p>`,
    );
    expect(texts).toEqual(expect.arrayContaining(['npm start', 'yarn start']));
    expect(texts.join(' ')).toContain(SENTENCES[2]);
    expect(texts.join(' ')).not.toContain('Not shown.');
  });

  it('a law in numbered articles, and a table of data', async () => {
    const law = Array.from(
      { length: 40 },
      (_, at) => `<div class="art" id="a${at}"><h3>Article ${at}</h3><div>Text ${at}.</div></div>`,
    );
    expect((await textsOf(law.join(''))).filter((text) => /^Text/.test(text))).toHaveLength(40);
    const rows = Array.from(
      { length: 60 },
      (_, at) => `<tr><td><a href="/c${at}">Country ${at}</a></td><td>${at}</td></tr>`,
    );
    expect(await textsOf(`<table>${rows.join('')}</table>`)).toHaveLength(60);
  });

  it('a list of contents, which is links alone', async () => {
    const links = SENTENCES.map((sentence) => `<li><a href="/x">${sentence}</a></li>`);
    expect(await textsOf(`<ul>${links.join('')}</ul>`)).toEqual(SENTENCES);
    const names = Array.from({ length: 50 }, () => '<li><a href="/x">Lviv</a></li>');
    expect(await textsOf(`<ul>${names.join('')}</ul>`)).toHaveLength(50);
  });
});

describe('of a page that a site is still to be made from', () => {
  it('the tags of its templates go, and its front matter tells what it is', async () => {
    const page =
      '---\ntitle: Depots\ndate: 2021-05-03\n---\n{% include "head.html" %}\n<p>It is in {{ city }} Lviv.</p>\n';
    const { item, blocks } = await read(page);
    expect(item).toMatchObject({ title: 'Depots', issued: { 'date-parts': [[2021, 5, 3]] } });
    expect(blocks.map((block) => block.kind !== 'row' && fold(block.text))).toEqual([
      'It is in Lviv.',
    ]);
  });

  it('a layout has no words of its own', async () => {
    const layout =
      '<!doctype html><html><head><title>{{ .Title }}</title></head><body>{{ block "main" . }}{{ end }}</body></html>';
    expect((await read(layout)).blocks).toEqual([]);
    expect(
      await textsOf('{% extends "base.html" %}{% block a %}<p>One.</p>{% endblock %}'),
    ).toEqual(['One.']);
  });

  it('but a page about templates keeps them', async () => {
    const page =
      '<!doctype html><html><head><title>Liquid</title></head><body><p>Write {{ page.title }} there.</p></body></html>';
    expect(await textsOf(page)).toEqual(['Write {{ page.title }} there.']);
  });
});

it('a book of Project Gutenberg is read without what is said of it', async () => {
  const { item, blocks } = await read(
    '<!doctype html><html><head><title>The Project Gutenberg eBook of Emma, by Jane Austen</title></head><body>' +
      '<pre>This eBook is for the use of anyone.\n*** START OF THIS PROJECT GUTENBERG EBOOK EMMA ***</pre>' +
      '<h1>EMMA</h1><p>Emma Woodhouse, handsome, clever, and rich.</p>' +
      '<p>End of the Project Gutenberg EBook of Emma</p><p>*** START: FULL LICENSE ***</p></body></html>',
  );
  expect(item).toMatchObject({ title: 'Emma', author: [{ family: 'Austen', given: 'Jane' }] });
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'front-matter',
    'paragraph',
    'front-matter',
    'front-matter',
  ]);
});
