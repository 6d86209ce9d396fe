import { describe, expect, it } from 'vitest';
import { readOdt } from '../../../src/knowledge/readers/odt.ts';
import { zipOf } from './office-file.ts';

const read = (text: string, automatic = '', more: Readonly<Record<string, string>> = {}) =>
  readOdt({
    bytes: zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="tb" xmlns:draw="d"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
      ...more,
    }),
    path: 'a.odt',
  });
const p = (text: string, style = 'Standard') =>
  `<text:p text:style-name="${style}">${text}</text:p>`;
const h = (text: string, depth: number) => `<text:h text:outline-level="${depth}">${text}</text:h>`;

describe('an OpenDocument text', () => {
  it('lists the works that a reference manager has marked in it', async () => {
    const citation = JSON.stringify({ citationItems: [{ itemData: { id: 1, title: 'On tea' } }] });
    const name = `ZOTERO_ITEM CSL_CITATION ${citation} RND5`.replaceAll('"', '&quot;');
    const { references } = await read(
      p(
        `Tea is old <text:reference-mark-start text:name="${name}"/>(Lee, 2020)<text:reference-mark-end text:name="x"/>.`,
      ),
    );
    expect(references).toEqual([{ title: 'On tea' }]);
  });

  it('has its headings in their depth, below its title', async () => {
    const { blocks } = await read(
      p('Trucks in winter', 'P1') + h('Roads', 1) + h('Bridges', 2) + p('Ten came.'),
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="Title" style:family="paragraph"/>',
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', depth: 1 },
      { kind: 'heading', depth: 2 },
      { kind: 'heading', depth: 3 },
      { kind: 'paragraph', text: 'Ten came.' },
    ]);
  });

  it('keeps blanks, raised and bold words, and leaves hidden ones and remarks out', async () => {
    const { blocks } = await read(
      p(
        '<text:span text:style-name="B">Note:</text:span> 10<text:span text:style-name="S">6</text:span><text:s text:c="2"/>m<text:tab/>wide<text:span text:style-name="H">secret</text:span><office:annotation><text:p>remark</text:p></office:annotation>.',
      ),
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
        '<style:style style:name="S" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
    );
    expect(blocks).toMatchObject([{ text: 'Note: 10⁶  m wide.', lead: 'Note:' }]);
  });

  it('counts the items of its lists, over paragraphs and in levels', async () => {
    const level = (at: number, shown: number) =>
      `<text:list-level-style-number text:level="${at}" style:num-format="1" style:num-suffix="." text:display-levels="${shown}"/>`;
    const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
    const list = (items: string, more = '') =>
      `<text:list text:style-name="L1" ${more}>${items}</text:list>`;
    const { blocks } = await read(
      list(
        item(p('A')) + item(`${p('B')}<text:list>${item(p('C')) + item(p('D'))}</text:list>`),
        'xml:id="l1"',
      ) +
        p('Between.') +
        list(item(p('E')), 'text:continue-list="l1"') +
        list(item(p('F'))) +
        `<text:list text:style-name="L2">${item(p('G'))}</text:list>`,
      `<text:list-style style:name="L1">${level(1, 1)}${level(2, 2)}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>`,
    );
    const items = blocks.flatMap((block) =>
      block.kind === 'item' ? [[block.text, block.mark, block.depth]] : [],
    );
    expect(items).toEqual([
      ['A', '1.', 1],
      ['B', '2.', 1],
      ['C', '2.1.', 2],
      ['D', '2.2.', 2],
      ['E', '3.', 1],
      ['F', '1.', 1],
      ['G', null, 1],
    ]);
  });

  it('reads tables with their header', async () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
    const { blocks } = await read(
      `<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell('City')}${cell('Trucks')}</table:table-row></table:table-header-rows>` +
        `<table:table-row>${cell('Kyiv', 'table:number-rows-spanned="2"')}${cell('10')}</table:table-row>` +
        `<table:table-row><table:covered-table-cell/>${cell('12')}</table:table-row></table:table>`,
    );
    expect(blocks).toEqual([
      { kind: 'row', cells: ['City', 'Trucks'], isHeader: true },
      { kind: 'row', cells: ['Kyiv', '10'], isHeader: false },
      { kind: 'row', cells: ['Kyiv', '12'], isHeader: false },
    ]);
  });

  it('has its notes and text boxes apart, its index where nobody quotes it', async () => {
    const { blocks } = await read(
      `<text:table-of-content><text:index-body>${p('Roads 7')}</text:index-body></text:table-of-content>` +
        p(
          `Ten<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Of ours.')}</text:note-body></text:note> came.<draw:frame><draw:text-box>${p('In the box.')}</draw:text-box></draw:frame>`,
        ),
    );
    expect(blocks).toMatchObject([
      { kind: 'front-matter', text: 'Roads 7' },
      { kind: 'paragraph', text: 'Ten came.' },
      { kind: 'paragraph', text: 'In the box.' },
      { kind: 'note', text: 'Of ours.', mark: '1' },
    ]);
  });

  it('is read with its changes accepted', async () => {
    const { blocks } = await read(
      `<text:tracked-changes><text:changed-region><text:deletion>${p('Nine ')}</text:deletion></text:changed-region></text:tracked-changes>` +
        p('<text:change/>Ten came.'),
    );
    expect(blocks).toMatchObject([{ text: 'Ten came.' }]);
  });

  it('names who began it only where the text does so too', async () => {
    const meta = (creator: string) => ({
      'meta.xml': `<m xmlns:dc="d"><meta><dc:title>Ten trucks</dc:title><initial-creator>${creator}</initial-creator><dc:creator>Last Hand</dc:creator></meta></m>`,
    });
    const text = p('Ten trucks') + p('Anna Koval, Last Hand');
    expect((await read(text, '', meta('Anna Koval'))).item).toEqual({
      title: 'Ten trucks',
      author: [{ family: 'Koval', given: 'Anna' }],
    });
    expect((await read(text, '', meta('user'))).item).toEqual({ title: 'Ten trucks' });
  });

  it('is told when it asks for a password, and from other archives', async () => {
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    await expect(read('', '', { 'META-INF/manifest.xml': manifest })).rejects.toThrow(
      /asks for a password: save it without one/,
    );
    const bytes = zipOf({ 'a.txt': 'a' });
    await expect(readOdt({ bytes, path: 'a.odt' })).rejects.toThrow(
      /found an archive without one in it/,
    );
  });
});
