import { describe, expect, it } from 'vitest';
import { find, itemsOf } from './found.ts';

describe('the sources of a folder', () => {
  it('are no XML files but articles: feeds, maps and settings are counted as of no kind that is read', async () => {
    const { sources, faults, warnings } = await find({
      'a.md': 'x',
      'article.xml': '<?xml version="1.0"?>\n<!-- from a press -->\n<article><front/></article>',
      'answer.xml': '<pmc-articleset><article/></pmc-articleset>',
      'sitemap.xml':
        '<?xml version="1.0"?><urlset><url><loc>https://a.org/article</loc></url></urlset>',
      'feed.xml': '<rss version="2.0"><channel><title>The articles</title></channel></rss>',
      'pom.XML': '<project><artifactId>tea</artifactId></project>',
      'empty.xml': '',
    });
    expect(sources.map(({ path }) => path)).toEqual(['a.md', 'answer.xml', 'article.xml']);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      '.: 4 files are of a kind that is not read, and passed over: 4 .xml',
    ]);
  });

  it('are its files in any depth, in the order of their paths, with endings of any size', async () => {
    const { sources } = await find({ 'b/deep/Two.TXT': 'x', 'a.MD': 'x', 'b/one.md': 'x' });
    expect(sources.map(({ id, path }) => [id, path])).toEqual([
      ['a', 'a.MD'],
      ['b-deep-two', 'b/deep/Two.TXT'],
      ['b-one', 'b/one.md'],
    ]);
  });

  it('have beside them what describes them', async () => {
    const { sources, warnings } = await find({
      'report/text.md': 'x',
      'report/source.json': '{}',
      'report/references.bib': '',
      'notes/Tea.md': 'x',
      'notes/tea.source.json': '{}',
      'notes/tea.references.json': '[]',
      'notes/salt.md': 'x',
    });
    expect(sources.map(({ id, files }) => [id, ...files])).toEqual([
      ['notes-tea', 'notes/Tea.md', 'notes/tea.source.json', 'notes/tea.references.json'],
      ['notes-salt', 'notes/salt.md', null, null],
      ['report', 'report/text.md', 'report/source.json', 'report/references.bib'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('are no settings, and files of other kinds are counted in one line', async () => {
    const { sources, warnings, faults } = await find({
      'a.md': 'x',
      'aliases.json': '[]',
      'examples.json': '[]',
      'collection.json': '{}',
      'img/a.png': 'x',
      'img/b.PNG': 'x',
      'talk.mp3': 'x',
      LICENSE: 'x',
    });
    expect(sources.map(({ id }) => id)).toEqual(['a']);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([
      '.: 4 files are of a kind that is not read, and passed over: 2 .png, 1 without an ending, 1 .mp3',
    ]);
  });

  it('are told of a description without a file', async () => {
    const { warnings } = await find({ 'a.md': 'x', 'b.source.json': '{}', 'c/source.json': '{}' });
    expect(warnings).toEqual([
      expect.stringMatching(/^b\.source\.json: describes no file that is here/),
      expect.stringMatching(/^c\/source\.json: describes no file that is here/),
    ]);
  });
});

describe('a collection.json', () => {
  const collection = {
    'container-title': 'Tea Docs',
    publisher: 'Tea Board',
    URL: 'https://docs.example.org/{path}/',
  };

  it('speaks for all below it, with an address for each', async () => {
    const { items } = await itemsOf({
      'docs/collection.json': JSON.stringify(collection),
      'docs/index.md': '# Tea\n\nText.',
      'docs/guide/Hot water.md': '# Water\n\nText two.',
      'docs/guide/readme.md': '# Guide\n\nText three.',
      'docs/report/text.md': '# Report\n\nText four.',
      'other.md': '# Other\n\nText five.',
    });
    const { URL: _, ...fields } = collection;
    expect(items).toEqual({
      'docs/index.md': {
        ...fields,
        type: 'document',
        title: 'Tea',
        URL: 'https://docs.example.org/',
      },
      'docs/guide/Hot water.md': {
        ...fields,
        type: 'document',
        title: 'Water',
        URL: 'https://docs.example.org/guide/Hot%20water/',
      },
      'docs/guide/readme.md': {
        ...fields,
        type: 'document',
        title: 'Guide',
        URL: 'https://docs.example.org/guide/',
      },
      'docs/report/text.md': {
        ...fields,
        type: 'document',
        title: 'Report',
        URL: 'https://docs.example.org/report/',
      },
      'other.md': { type: 'document', title: 'Other' },
    });
  });

  it('gives way, field by field, to one nearer and to the source’s own', async () => {
    const { items } = await itemsOf({
      'collection.json': '{"type": "webpage", "publisher": "All", "language": "de"}',
      'docs/collection.json': '{"publisher": "Docs", "title": "A title for all"}',
      'docs/a.md': '# Heading\n\nText.',
      'docs/b.md': '# Heading\n\nMore text.',
      'docs/b.source.json': '{"title": "Own", "type": "report"}',
    });
    const fields = { publisher: 'Docs', language: 'de' };
    expect(items).toEqual({
      'docs/a.md': { ...fields, type: 'webpage', title: 'A title for all' },
      'docs/b.md': { ...fields, type: 'report', title: 'Own' },
    });
  });

  it('loses a flawed field alone, which is told once', async () => {
    const stated = { publisher: 5, URL: 'docs/{path}', genre: 'Manual' };
    const { items, warnings } = await itemsOf({
      'collection.json': JSON.stringify(stated),
      'a.md': '# A\n\nText.',
      'b.md': '# B\n\nMore text.',
    });
    expect(items['a.md']).toEqual({ type: 'document', title: 'A', genre: 'Manual' });
    expect(warnings).toEqual([
      ['URL', expect.stringMatching(/^expected an http or https address, found "docs/)],
      ['publisher', 'expected string, found number'],
    ]);
  });
});
