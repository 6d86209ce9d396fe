import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/knowledge/readers/docx.ts';
import { p, read, run } from './word-parts.ts';

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;

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
    expect(await titleOf('1 Trucks in winter')).toBeUndefined();
    expect(await titleOf('Trucks in winter', styled('H1'))).toBeUndefined();
  });

  it('has lines in a style for code as one block of it, with those that are empty', async () => {
    const code = style('C', 'Source Code') + style('S', 'Small', '<w:basedOn w:val="C"/>');
    const { blocks } = await read(
      p(run('Run:')) +
        p(run('if (a &lt; b) {'), styled('C')) +
        p('', styled('C')) +
        p(run('  stop();'), styled('S')) +
        p(run('Done.')),
      { styles: code },
    );
    expect(blocks).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'code', text: 'if (a < b) {\n\n  stop();' },
      { kind: 'paragraph', text: 'Done.' },
    ]);
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
