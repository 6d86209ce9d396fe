import { describe, expect, it } from 'vitest';
import { p, read, run } from './word-parts.ts';

const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const lists = (...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`;

/** The marks of items at these levels of one list. */
async function marksOf(levels: readonly number[], more: Readonly<Record<string, string>>) {
  const items = levels.map((at) =>
    p(run('An item'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="5"/></w:numPr>`),
  );
  const { blocks } = await read(items.join(''), more);
  return blocks.flatMap((block) => (block.kind === 'item' ? [block.mark] : []));
}

describe('the lists of a Word document', () => {
  it('counts the items of its lists as Word does, over paragraphs between them', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="2">${level(0, 'russianLower', '%1)')}</w:abstractNum>` +
      '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>' +
      '<w:num w:numId="8"><w:abstractNumId w:val="2"/></w:num>';
    const item = (list: number, at = 0) =>
      p(run('An item'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
    const { blocks } = await read(
      item(5) +
        item(5, 1) +
        item(5, 1) +
        p(run('Between.')) +
        item(5) +
        item(5, 1) +
        item(6) +
        item(7) +
        item(8),
      { numbering },
    );
    const marks = blocks.flatMap((block) =>
      block.kind === 'item' ? [[block.mark, block.depth]] : [],
    );
    expect(marks).toEqual([
      ['1.', 1],
      ['1.a)', 2],
      ['1.b)', 2],
      ['2.', 1],
      ['2.a)', 2],
      [null, 1],
      ['9.', 1],
      [null, 1],
    ]);
  });

  it.each([
    ['%1.%2', '<w:isLgl/>', ['1.1', '1.2']],
    ['%1.%2', '', ['I.1', 'I.2']],
    ['Section %2', '', ['Section 1', 'Section 2']],
  ])('counts sections as «%s» under "Article I"%s', async (text, legal, marks) => {
    const numbering = lists(
      level(0, 'upperRoman', 'Article %1'),
      level(1, 'decimal', text).replace('<w:lvlText', `${legal}<w:lvlText`),
    );
    expect(await marksOf([0, 1, 1], { numbering })).toEqual(['Article I', ...marks]);
  });

  it.each([
    ['ordinal', 'en-GB', 12, '12th'],
    ['ordinal', 'en-US', 22, '22nd'],
    ['ordinal', 'de-DE', 3, null],
    ['decimalZero', '', 7, '07'],
    ['lowerLetter', '', 28, 'bb'],
  ])('writes %s in «%s» as Word does', async (format, language, start, mark) => {
    const numbering = lists(level(0, format, '%1', start));
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
    expect(await marksOf([0], { numbering, styles })).toEqual([mark]);
  });

  it('number its headings, also where a style has its list of one and its level of another', async () => {
    const numbered = (id: string, name: string, more: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles =
      numbered('H1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>') +
      numbered(
        'H2',
        'heading 2',
        '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>',
      );
    const numbering = lists(level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2'));
    const heading = (id: string, text: string) => p(run(text), `<w:pStyle w:val="${id}"/>`);
    const long = 'Ten trucks came to Lviv, and more are on their way. '.repeat(8);
    const { blocks } = await read(
      [
        heading('H1', 'Roads'),
        heading('H2', 'Ice'),
        heading('H2', 'Snow'),
        heading('H2', long),
      ].join(''),
      { styles, numbering },
    );
    expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
      '1 Roads',
      '1.1 Ice',
      '1.2 Snow',
      long,
    ]);
    expect(blocks.at(-1)?.kind).not.toBe('heading');
  });
});
