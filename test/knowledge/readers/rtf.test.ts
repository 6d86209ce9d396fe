import { describe, expect, it } from 'vitest';
import { readRtf } from '../../../src/knowledge/readers/rtf.ts';

const readWhole = (file: string) => readRtf({ bytes: Buffer.from(file, 'latin1'), path: 'a.rtf' });
const fonts =
  '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset2 Symbol;}{\\f2\\fswiss\\fcharset204 Arial Cyr;}{\\f3\\fnil\\fcharset128 MS Mincho;}}';
const styles =
  '{\\stylesheet{\\ql\\f0 Normal;}{\\s1\\b\\sbasedon0 heading 1;}{\\s2\\outlinelevel1 Part of ours;}{\\s3 Title;}{\\s4 toc 1;}{\\s5 caption;}{\\*\\cs9 \\b Strong;}}';
const read = (body: string) =>
  readWhole(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${styles}\r\n${body}}`);
const texts = async (body: string) =>
  (await read(body)).blocks.map((block) =>
    block.kind === 'row' ? block.cells : block.text.trim(),
  );

describe('a text in Rich Text Format', () => {
  it('has headings by its styles and their levels, below its title', async () => {
    const { blocks } = await read(
      '\\pard\\s3 Trucks in winter\\par\\pard\\s1\\b Roads\\b0\\par\\pard\\s2 Bridges\\par' +
        '\\pard\\outlinelevel3 Old bridges\\par\\pard Ten trucks came.\\par',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', depth: 1, text: 'Trucks in winter' },
      { kind: 'heading', depth: 2, text: 'Roads' },
      { kind: 'heading', depth: 3, text: 'Bridges' },
      { kind: 'heading', depth: 5, text: 'Old bridges' },
      { kind: 'paragraph', text: 'Ten trucks came.' },
    ]);
  });

  it('takes bold lines for headings where it has no styles, and keeps bold words that open a paragraph', async () => {
    const { blocks } = await read(
      '\\pard\\b Roads in winter\\b0\\par {\\b Note:} Ten trucks came.\\par Two left.\\par Three stayed.\\par',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', text: 'Roads in winter' },
      { kind: 'paragraph', text: 'Note: Ten trucks came.', lead: 'Note:' },
      { kind: 'paragraph' },
      { kind: 'paragraph' },
    ]);
  });

  it('reads letters in the code page of their font, in that of the file, and in Unicode', async () => {
    expect(
      await texts("\\f0 caf\\'e9 {\\f2\\'ca\\'e8\\'bf\\'e2} {\\f3\\'93\\'fa\\'96\\'7b}\\par"),
    ).toEqual(['café Київ 日本']);
    expect(
      await texts(
        "\\uc1 \\u1050\\'3f\\u1080?\\u1111\\'bf\\u1074 \\uc2\\u-28767 xy.\\uc0\\u233 t\\par",
      ),
    ).toEqual(['Київ辡.ét']);
    const { blocks } = await readWhole(
      "{\\rtf1\\ansi\\ansicpg1251\\cocoartf2822{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}\\f0 \\'cb\\'fc\\'e2\\'b3\\'e2\\\nTen.}",
    );
    expect(blocks).toMatchObject([{ text: 'Львів' }, { text: 'Ten.' }]);
  });

  it('reads Greek letters of the Symbol font, and no pictures for letters', async () => {
    expect(await texts('{\\f1 a}-particles, 5 {\\f1\\u-3987 ?}m, 3{\\u-3913 ?}\\par')).toEqual([
      'α-particles, 5 μm, 3',
    ]);
  });

  it('keeps signs, raised figures, blanks and line ends as they are shown', async () => {
    expect(
      await texts(
        '10{\\super 6}\\~m\\emdash\\ldblquote so\\rdblquote  \\{a\\}, co\\-op\\tab x\\_y\\line next\\par',
      ),
    ).toEqual(['10⁶\u00a0m—“so” {a}, coop x‑y\nnext']);
  });

  it('has the marks of its lists as they are shown, in their depth', async () => {
    const item = (mark: string, level: number, text: string) =>
      `\\pard{\\listtext\\pard\\plain ${mark}\\tab}\\ls1\\ilvl${level} ${text}\\par`;
    const { blocks } = await read(
      item('1.', 0, 'Roads') +
        item('a)', 1, 'Bridges') +
        item('o', 1, 'Tunnels') +
        "\\pard{\\pntext\\f1\\'B7\\tab}{\\*\\pn\\pnlvlblt\\pnf1{\\pntxtb\\'B7}}Old list\\par",
    );
    expect(blocks).toMatchObject([
      { kind: 'item', mark: '1.', depth: 1, text: 'Roads' },
      { kind: 'item', mark: 'a)', depth: 2, text: 'Bridges' },
      { kind: 'item', mark: null, depth: 2, text: 'Tunnels' },
      { kind: 'item', mark: null, depth: 1, text: 'Old list' },
    ]);
  });

  it('reads tables with their header, and cells that reach down or across', async () => {
    const row = (definition: string, cells: readonly string[]) =>
      `\\trowd ${definition}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row`;
    expect(
      (
        await read(
          row('\\trhdr\\cellx1000\\cellx2000\\cellx3000', ['City', 'Year', 'Trucks']) +
            row('\\clvmgf\\cellx1000\\cellx2000\\cellx3000', ['Kyiv', '2021', '10']) +
            row('\\clvmrg\\cellx1010\\cellx2000\\cellx3000', ['', '2022', '12']) +
            row('\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000', ['Lviv', 'none', '']) +
            '\\pard After it.\\par',
        )
      ).blocks,
    ).toMatchObject([
      { kind: 'row', cells: ['City', 'Year', 'Trucks'], isHeader: true },
      { kind: 'row', cells: ['Kyiv', '2021', '10'], isHeader: false },
      { kind: 'row', cells: ['Kyiv', '2022', '12'] },
      { kind: 'row', cells: ['Lviv', 'none', ''] },
      { kind: 'paragraph', text: 'After it.' },
    ]);
  });

  it('reads tables within tables, and what is left of a row that never ends', async () => {
    expect(
      await texts(
        '\\trowd\\cellx1000\\pard\\intbl Outer\\par\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}' +
          '{\\nonesttables\\par}\\pard\\intbl\\itap2 c\\nestcell d\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}\\pard\\intbl\\cell\\row\\pard Past it.\\par',
      ),
    ).toEqual(['Outer', ['a', 'b'], ['c', 'd'], 'Past it.']);
    expect(await texts('\\trowd\\cellx1000\\pard\\intbl Ten trucks\\cell came.')).toEqual([
      'Ten trucks',
      'came.',
    ]);
  });

  it('has its notes, boxes and table of contents apart, as Word and as LibreOffice write them', async () => {
    const { blocks } = await read(
      '\\pard\\s4 Roads 7\\par\\pard Ten{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} Of ours.}} came{{\\super\\chftn{\\*\\footnote\\chftn\\pard Of theirs.}}}' +
        '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard In the box.\\par}}{\\shprslt In the box.}}.\\par\\pard\\s5 Figure 1\\par' +
        '{\\header\\pard Report\\par}{\\footer 1}',
    );
    expect(blocks).toMatchObject([
      { kind: 'front-matter', text: 'Roads 7' },
      { kind: 'paragraph', text: 'Ten came.' },
      { kind: 'paragraph', text: 'In the box.' },
      { kind: 'caption', text: 'Figure 1' },
      { kind: 'note', text: 'Of ours.', mark: '1' },
      { kind: 'note', text: 'Of theirs.', mark: '2' },
    ]);
  });

  it('is read with its changes accepted, without hidden words, remarks and addresses behind links', async () => {
    expect(
      await texts(
        '{\\deleted Nine }{\\revised Ten} trucks{\\v secret}{\\*\\annotation remark} {\\field{\\*\\fldinst HYPERLINK "https://a.example"}{\\fldrslt came}}{\\deleted\\par} to Kyiv.\\par',
      ),
    ).toEqual(['Ten trucks came to Kyiv.']);
  });

  it('passes over pictures, and bytes that only look like braces', async () => {
    expect(
      await texts(
        'Ten{\\*\\shppict{\\pict\\pngblip\\bin4 }}}}}}{\\nonshppict{\\pict 0102}} trucks.\\par',
      ),
    ).toEqual(['Ten trucks.']);
  });

  it('names its title and author only where the text does so too', async () => {
    const info = (author: string) =>
      `{\\info{\\title Ten trucks}{\\author ${author}}{\\operator Last Hand}}`;
    const body = '\\pard Ten trucks\\par Anna Koval, Last Hand\\par';
    expect((await read(info('Anna Koval') + body)).item).toEqual({
      title: 'Ten trucks',
      author: [{ family: 'Koval', given: 'Anna' }],
    });
    expect((await read(info('user') + body)).item).toEqual({ title: 'Ten trucks' });
    const twofold =
      '{\\info{\\upr{\\title Ten ?}{\\*\\ud{\\title Ten \\u1050?}}}}\\pard Ten \\u1050?\\par';
    expect((await read(twofold)).item).toEqual({ title: 'Ten К' });
  });

  it('is told when letters are not known, when it is cut off, and from other files', async () => {
    expect((await readWhole("{\\rtf1\\pc Ten \\'82\\par}")).warnings).toEqual([
      'letters in code page 437 are not known and shown as \ufffd: save it again as .docx',
    ]);
    const cut = await readWhole('{\\rtf1 Ten {\\b trucks');
    expect(cut.blocks).toMatchObject([{ text: 'Ten trucks' }]);
    expect(cut.warnings).toEqual(['it ends in the middle, perhaps it was cut off: copy it again']);
    await expect(readWhole('PK\u0003\u0004')).rejects.toThrow(
      /^expected Rich Text Format .*: give it the ending of its kind$/,
    );
  });
});
