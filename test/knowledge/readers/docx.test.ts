import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/knowledge/readers/docx.ts';
import { docxOf } from './office-file.ts';

const read = (body: string, more?: Readonly<Record<string, string>>) =>
  readDocx({ bytes: docxOf(body, more), path: 'a.docx' });
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

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

const styles = [
  style('T', 'Title'),
  style('H1', 'heading 1'),
  style('Own', 'Chapter of ours', '<w:basedOn w:val="H1"/>'),
  style('Toc', 'toc 1'),
  style('Cap', 'caption'),
].join('');

describe('a Word document', () => {
  it('has headings by its styles, those based on them, and outline levels, below its title', async () => {
    const { blocks } = await read(
      [
        p(run('Trucks in winter'), styled('T')),
        p(run('Roads'), styled('H1')),
        p(run('Bridges'), styled('Own')),
        p(run('Old bridges'), '<w:outlineLvl w:val="1"/>'),
        p(run('Ten trucks came.')),
      ].join(''),
      { styles },
    );
    expect(blocks.map((block) => ('depth' in block ? block.depth : block.kind))).toEqual([
      1,
      2,
      2,
      3,
      'paragraph',
    ]);
  });

  it('keeps its table of contents where nobody quotes it, and its captions apart', async () => {
    const { blocks } = await read(
      p(run('Roads 7'), styled('Toc')) +
        p(run('Figure 1. A road'), styled('Cap')) +
        p(run('Text.')),
      { styles },
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['front-matter', 'caption', 'paragraph']);
  });

  it('has bold lines as headings where it has no styles for them', async () => {
    const { blocks } = await read(
      p(run('Roads', '<w:b/>')) +
        p(run('Note:', '<w:b/>') + run(' ten came.')) +
        p(run('Applicant: Anna Koval', '<w:b/>')) +
        p(run('None left.', '<w:b w:val="0"/>')),
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', text: 'Roads' },
      { kind: 'paragraph', text: 'Note: ten came.', lead: 'Note:' },
      { kind: 'paragraph', text: 'Applicant: Anna Koval' },
      { kind: 'paragraph', text: 'None left.', lead: '' },
    ]);
  });

  it('is read with its changes accepted', async () => {
    const { blocks } = await read(
      p(
        run('Ten ') +
          `<w:ins>${run('old ')}</w:ins><w:del><w:r><w:delText>new </w:delText></w:r></w:del>` +
          run('trucks '),
        '<w:rPr><w:del/></w:rPr>',
      ) + p(run('came.')),
    );
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Ten old trucks came.', lead: '' }]);
  });

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

  it('has its notes apart, in the order of their marks', async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${p(run(text))}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const { blocks } = await read(
      p(run('Ten trucks') + mark(3) + run(' came') + mark(2) + run('.')),
      { footnotes: note(0, 'separator') + note(2, 'In May.') + note(3, 'Of ours.') },
    );
    expect(blocks).toMatchObject([
      { kind: 'paragraph', text: 'Ten trucks came.' },
      { kind: 'note', text: 'Of ours.', mark: '1' },
      { kind: 'note', text: 'In May.', mark: '2' },
    ]);
  });

  it('reads tables with their header, and cells that reach down in each row', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`;
    const { blocks } = await read(
      '<w:tbl>' +
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('City')}${cell('Trucks')}</w:tr>` +
        `<w:tr>${cell('Kyiv', '<w:vMerge w:val="restart"/>')}${cell('10')}</w:tr>` +
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('12')}</w:tr>` +
        `<w:tr><w:trPr><w:del/></w:trPr>${cell('Lviv')}${cell('3')}</w:tr>` +
        '</w:tbl>',
    );
    expect(blocks).toEqual([
      { kind: 'row', cells: ['City', 'Trucks'], isHeader: true },
      { kind: 'row', cells: ['Kyiv', '10'], isHeader: false },
      { kind: 'row', cells: ['Kyiv', '12'], isHeader: false },
    ]);
  });

  it('keeps what small signs mean, and leaves hidden words and codes of fields out', async () => {
    const { blocks } = await read(
      p(
        run('10') +
          run('6', '<w:vertAlign w:val="superscript"/>') +
          run(' m, ') +
          run('secret', '<w:vanish/>') +
          '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b &amp;lt;</w:t><w:softHyphen/></w:r>',
      ),
    );
    expect(blocks).toMatchObject([{ text: '10⁶ m, a\u2011b &lt;' }]);
  });

  it('reads the words of a text box once, after the paragraph it hangs at', async () => {
    const box = `<w:txbxContent>${p(run('In the box.'))}</w:txbxContent>`;
    const { blocks } = await read(
      p(
        `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          run('Around it.'),
      ),
    );
    expect(blocks.map((block) => 'text' in block && block.text)).toEqual([
      'Around it.',
      'In the box.',
    ]);
  });

  it('believes the properties only where the text says the same', async () => {
    const core = (title: string, creator: string) => ({
      core: `<dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator>`,
    });
    const body = p(run('Trucks in Winter')) + p(run('by Anna Koval'));
    expect((await read(body, core('Trucks in winter', 'Anna Koval'))).item).toEqual({
      title: 'Trucks in winter',
      author: [{ family: 'Koval', given: 'Anna' }],
    });
    expect((await read(body, core('Template A4', 'Administrator'))).item).toEqual({});
  });

  it('has the title that it opens with where that stands above all other headings', async () => {
    const body = (title: string, more: string) =>
      p(run(title), styled('H1')) + p(run('Ten trucks came.')) + p(run('Old bridges'), more);
    const titleOf = async (title: string, more = '<w:outlineLvl w:val="1"/>') =>
      (await read(body(title, more), { styles })).item.title;
    expect(await titleOf('Trucks in winter')).toBe('Trucks in winter');
    expect(await titleOf('Statement')).toBeUndefined();
    expect(await titleOf('Appendix B')).toBeUndefined();
    expect(await titleOf('Trucks in winter', styled('H1'))).toBeUndefined();
  });

  it('tells an archive without a document in it', async () => {
    const { zipOf } = await import('./office-file.ts');
    const bytes = zipOf({ 'a.txt': 'a' });
    await expect(readDocx({ bytes, path: 'a.docx' })).rejects.toThrow(
      'expected a Word document, found an archive without one in it: save it again as .docx',
    );
  });

  it('does not loop where styles are based on each other', async () => {
    const ring =
      style('A', 'a', '<w:basedOn w:val="B"/>') + style('B', 'b', '<w:basedOn w:val="A"/>');
    const { blocks } = await read(p(run('Text.'), styled('A')), { styles: ring });
    expect(blocks).toHaveLength(1);
  });
});
