import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/knowledge/readers/html.ts';

const read = (html: string | Uint8Array, path = 'a.html') =>
  readHtml({ bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html, path });

const wordsOf = async (html: string | Uint8Array, path?: string) =>
  (await read(html, path)).blocks
    .map((block) => ('text' in block ? block.text.trim() : ''))
    .join(' ');

describe('a page that would take minutes to read is told', () => {
  it.each([
    [
      '50,000 nested elements',
      '<div>'.repeat(50_000),
      'expected at most 500 nested elements, found more',
    ],
    [
      '200,000 paragraphs',
      '<p>Text.'.repeat(200_000),
      'expected at most 100,000 elements, found more',
    ],
    [
      'a long text at 490 levels',
      '<div>'.repeat(490) + 'so, '.repeat(1_000_000),
      'expected a page nested up to 100 levels',
    ],
    [
      '90,000 elements at 450 levels',
      ('<i>'.repeat(450) + '</i>'.repeat(450)).repeat(200),
      'expected a page nested up to 100 levels',
    ],
    ['11 MB', 'x'.repeat(11_000_000), 'expected a page of at most 10 MB, found 11.0 MB'],
  ])('%s', async (_, html, message) => {
    await expect(read(`<title>T</title>${html}`)).rejects.toThrow(message);
  });

  it('but not one that is only long, or only deep in a script', async () => {
    const paragraph = '<p>The depot in Lviv holds nine thousand cartons of syringes.</p>';
    const long = await read(paragraph.repeat(5_000));
    expect(long.blocks).toHaveLength(5_000);
    const script = `<script>"${'<div>'.repeat(1_000)}"</script>`;
    expect((await read(script + paragraph)).blocks).toHaveLength(1);
  });

  it('and a table whose cells span all rows is not said again and again', async () => {
    const cell = `<td rowspan="65534">${'word '.repeat(100)}</td>`;
    const row = `<tr>${cell}<td>Kenya</td><td>1</td></tr>`;
    const words = await read(`<table>${row.repeat(200)}</table>`);
    expect(JSON.stringify(words).length).toBeLessThan(1_000_000);
  });
});

describe('the encoding of a page', () => {
  const russian = 'Коваленко отправил десять коробок в Одессу.';
  /** Windows-1251 has Cyrillic letters where Latin-1 has others. */
  const windows1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code < 0x450 ? code - 0x410 + 0xc0 : code;
    });
  const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));

  it.each([
    ['none stated: UTF-8', `<p>${russian}`],
    ['a mark of UTF-8', `\ufeff<p>${russian}`],
    ['<meta charset>', windows1251(`<meta charset="windows-1251"><p>${russian}`)],
    [
      '<meta http-equiv>',
      windows1251(
        `<meta http-equiv=Content-Type content="text/html; charset=cp1251"><p>${russian}`,
      ),
    ],
    [
      'an XML declaration',
      windows1251(`<?xml version="1.0" encoding="windows-1251"?><p>${russian}</p>`),
    ],
    ['UTF-16', utf16(`<p>${russian}`)],
    ['a wrong one over UTF-8', `<meta charset="iso-8859-1"><p>${russian}`],
  ])('%s', async (_, html) => expect(await wordsOf(html)).toBe(russian));

  it.each([
    [
      'none stated',
      windows1251(`<p>${russian}`),
      'expected UTF-8 text or a page that names its encoding',
    ],
    ['nobody knows', windows1251(`<meta charset="klingon"><p>${russian}`), 'found "klingon"'],
    [
      'UTF-8 stated',
      windows1251(`<meta charset="utf-8"><p>${russian}`),
      'found other bytes: save it as UTF-8',
    ],
  ])('is told when it is wrong: %s', async (_, html, message) => {
    await expect(read(html)).rejects.toThrow(message);
  });

  it('a single damaged letter costs no page, and is told', async () => {
    const text = `<meta charset="utf-8"><p>${russian.repeat(50)}`;
    const bytes = new TextEncoder().encode(text);
    const { warnings } = await read(Uint8Array.from([...bytes, 0xd0]));
    expect(warnings).toEqual([
      '1 characters could not be read and stand as �: save the page as UTF-8',
    ]);
  });
});

describe('pages as people write them', () => {
  it.each([
    ['no tags for the parts', '<!doctype html><title>T</title><p>One<p>Two', 'One Two'],
    ['text behind the end', '<html><body><p>One</p></body></html><p>Two</p>', 'One Two'],
    ['two bodies', '<body><p>One<body><p>Two', 'One Two'],
    ['names in capitals', '<HTML><BODY><P>One<BR>Two</BODY></HTML>', 'One\nTwo'],
    ['a stray CDATA', '<body><![CDATA[\n<p>One</p><p>Two</p></body>', 'One Two'],
    ['no text', '<html></html>', ''],
  ])('%s', async (_, html, text) => expect(await wordsOf(html)).toBe(text));

  it('XHTML may close any tag by itself', async () => {
    const page =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><p>A<a id="x"/> depot.</p></body></html>';
    expect(await wordsOf(page, 'a.xhtml')).toBe('A depot.');
  });
});
