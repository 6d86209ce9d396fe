import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/knowledge/fold.ts';
import { domBlocks } from '../../../src/knowledge/readers/dom-blocks.ts';
import { parsePage } from '../../../src/knowledge/readers/html/parse-page.ts';
import type { RawBlock } from '../../../src/knowledge/readers/raw.ts';

const blocksOf = (html: string) => domBlocks(parsePage(html).body);

const textOf = (block: RawBlock) =>
  block.kind === 'row' ? block.cells.map(fold).join(' | ') : fold(block.text);
const textsOf = (html: string) => blocksOf(html).map(textOf);
const linesOf = (html: string) =>
  blocksOf(html).map((block) => {
    const depth = 'depth' in block ? block.depth : '';
    const mark = 'mark' in block && block.mark !== null ? ` ${block.mark}` : '';
    return `${block.kind}${depth}${mark}: ${textOf(block)}`;
  });

describe('a line of a page reads as it is shown', () => {
  it.each([
    ['white space', '<p>one\n   two&nbsp;three', 'one two three'],
    ['emphasis and links', '<p>a <b>soft</b> <a href="/x">power</a>.', 'a soft power.'],
    [
      'a power',
      '<p>The country bought 1.6 × 10<sup>6</sup> doses.',
      'The country bought 1.6 × 10⁶ doses.',
    ],
    ['a unit', '<p>40 m<sup>2</sup> of cold room', '40 m² of cold room'],
    ['what no raised letter exists for', '<p>e<sup>x+1</sup>', 'e^(x+1)'],
    ['an ordinal', '<p>the 1<sup>st</sup> of May', 'the 1st of May'],
    ['a letter behind a figure', '<p>12<sup>a</sup> trucks', '12ª trucks'],
    ['a formula of chemistry', '<p>H<sub>2</sub>O', 'H₂O'],
    ['a mark of a note', '<p>250 trucks<sup><a href="#fn3">3</a></sup> came.', '250 trucks came.'],
    [
      'a mark without a link',
      '<p>They came by truck.<sup>3</sup> All of them.',
      'They came by truck. All of them.',
    ],
    ['a linked mark after a figure', '<p>250<a href="#fn3" id="ref3">[3]</a> trucks', '250 trucks'],
    [
      'Wikipedia’s marks',
      '<p>sixty countries.<sup class="reference"><a href="#cite_note-1">[1]</a></sup>',
      'sixty countries.',
    ],
    [
      'a mark whose place has any name',
      '<p>31<a class="fn" href="#f7">7</a> barrels',
      '31 barrels',
    ],
    ['a mark by its name', '<p>44<span class="footnote-ref">2</span> tubs', '44 tubs'],
    ['a power with a dash for its sign', '<p>10<sup>–4</sup> m', '10⁻⁴ m'],
    ['a link that is no mark', '<p>see part <a href="#part-3">3</a> below', 'see part 3 below'],
    [
      'MathML with its source',
      '<p>so <math><semantics><mi>E</mi><annotation encoding="application/x-tex">{\\displaystyle E=mc^{2}}</annotation></semantics></math> holds',
      'so E=mc^{2} holds',
    ],
    [
      'MathML without it',
      '<p>so <math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mfrac><mi>a</mi><mi>b</mi></mfrac></math> holds',
      'so x²+a/b holds',
    ],
    [
      'a picture of a formula',
      '<p>so <img class="tex" alt="E=mc^2" src="1.png"> holds',
      'so E=mc^2 holds',
    ],
    ['any other picture', '<p>before <img alt="A cat" src="a.png">after', 'before after'],
    ['a break', '<p>12 Shevchenko Street<br>Kyiv', '12 Shevchenko Street Kyiv'],
    ['a quotation', '<p>He said <q>no</q>.', 'He said “no”.'],
    ['ruby', '<p><ruby>漢字<rt>かんじ</rt></ruby>', '漢字(かんじ)'],
    [
      'what is hidden',
      '<p>Seen<span hidden> not</span><span style="display: none"> seen</span>',
      'Seen',
    ],
    ['what only sounds hidden', '<div style="--footer-display: none">Seen</div>', 'Seen'],
    [
      'scripts and controls',
      '<p>Text<script>var a</script><button>Copy</button><select><option>A</select>',
      'Text',
    ],
  ])('%s', (_, html, text) => expect(textsOf(html)).toEqual([text]));
});

describe('blocks', () => {
  it('are found without paragraphs, and where blocks stand in links', () => {
    expect(textsOf('One<div>two <i>three</i></div>four<br><br>five')).toEqual([
      'One',
      'two three',
      'four',
      'five',
    ]);
    expect(textsOf('<a href="/"><div>one</div><div>two</div></a>')).toEqual(['one', 'two']);
  });

  it('know the depth of headings and the name that leads to them', () => {
    expect(
      blocksOf(
        '<h2 id="use">Use <a class="headerlink" href="#use">¶</a></h2><section id="more"><h3>More</h3></section>' +
          '<h4><a name="old"></a>Old</h4><h5>None</h5>',
      ).map((block) => block.kind === 'heading' && [block.depth, fold(block.text), block.anchor]),
    ).toEqual([
      [2, 'Use', 'use'],
      [3, 'More', 'more'],
      [4, 'Old', 'old'],
      [5, 'None', undefined],
    ]);
  });

  it('have no section of the word over a note, nor the sign that links to a heading', () => {
    expect(
      linesOf(
        '<h2><a href="#r">›</a> Roads</h2><div class="note"><h3>Note</h3><p>Ice.</p></div>' +
          '<div class="release-note"><h3>Changes</h3><p>None.</p></div>',
      ),
    ).toEqual(linesOf('<h2>Roads</h2><p>Ice.</p><h3>Changes</h3><p>None.</p>'));
  });

  it('tell the bold words that paragraphs open with', () => {
    expect(blocksOf('<p><b>In <i>short</i>.</b> It <b>works</b>.</p>')).toEqual([
      { kind: 'paragraph', text: 'In short. It works.', lead: 'In short.' },
    ]);
  });

  it('keep lists with their depth and the marks that are shown', () => {
    expect(
      linesOf(
        '<ol start="3"><li>three<ul><li>inner</li></ul><p>more</p></li><li value="7">seven</li></ol>' +
          '<ol type="a"><li>a</li><li>b</li></ol><ol type="I" reversed><li>two</li><li>one</li></ol>',
      ),
    ).toEqual([
      'item1 3.: three',
      'item2: inner',
      'item1: more',
      'item1 7.: seven',
      'item1 a.: a',
      'item1 b.: b',
      'item1 II.: two',
      'item1 I.: one',
    ]);
  });

  it('keep what a list of definitions says with what it says it of', () => {
    expect(blocksOf('<dl><dt>Cold chain</dt><dd>Storage below 8 °C.</dd></dl>')).toEqual([
      { kind: 'item', text: 'Cold chain', depth: 1, mark: null },
      { kind: 'item', text: 'Storage below 8 °C.', depth: 2, mark: null, term: 'Cold chain' },
    ]);
  });

  it('keep the lines of code and its language, without the numbers beside them', () => {
    expect(
      blocksOf(
        '<div class="highlight-source-js"><pre><code><span class="line"><span class="ln">1</span>let a;\n</span><span class="line">' +
          '<span class="ln">2</span>  b();</span></code><button>Copy</button></pre></div>',
      ),
    ).toEqual([{ kind: 'code', text: 'let a;\n  b();', language: 'js' }]);
    expect(blocksOf('<pre>a<br>b</pre>')).toEqual([{ kind: 'code', text: 'a\nb', language: null }]);
    expect(
      blocksOf('<pre><code class="language-py"><div>a</div><div>b</div></code></pre>')[0],
    ).toEqual({
      kind: 'code',
      text: 'a\nb\n',
      language: 'py',
    });
  });

  it('keep captions, quotes, details and notes', () => {
    expect(
      linesOf(
        '<figure><img src="a.png"><figcaption>Fig. 1. A depot.</figcaption></figure><blockquote><p>No.</p></blockquote>' +
          '<details><summary>Why?</summary><p>So.</p></details><section class="footnotes"><ol>' +
          '<li id="fn1"><p>See the report. <a href="#fnref1">↩</a></p></li></ol></section>' +
          '<div role="doc-footnote">* Since May.</div>',
      ),
    ).toEqual([
      'caption: Fig. 1. A depot.',
      'paragraph: No.',
      'paragraph: Why?',
      'paragraph: So.',
      'note 1: See the report.',
      'note *: Since May.',
    ]);
  });

  it('go on where a printed page of a book begins within them', () => {
    expect(
      blocksOf(
        '<p>the 191 great <span epub:type="pagebreak" title="{54}">{54}</span>stately trees</p><p>Next.</p>',
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'the 191 great ', lead: '' },
      {
        kind: 'paragraph',
        text: 'stately trees',
        lead: '',
        continues: true,
        page: { label: '54', index: null },
      },
      { kind: 'paragraph', text: 'Next.', lead: '' },
    ]);
  });
});

describe('tables', () => {
  const rows = (html: string) =>
    blocksOf(html).map((block) =>
      block.kind === 'row' ? [block.isHeader, ...block.cells.map(fold)] : textOf(block),
    );

  it('have a caption, a header and rows', () => {
    expect(
      rows(
        '<table><caption>Doses</caption><tr><th>Country<th>Doses<tr><th>Moldova<td>458,000<tr><td>Kenya<td><p>358,700<p>(more)</table>',
      ),
    ).toEqual([
      'Doses',
      [true, 'Country', 'Doses'],
      [false, 'Moldova', '458,000'],
      [false, 'Kenya', '358,700 (more)'],
    ]);
  });

  it('say a cell that spans rows in each of them, and one that spans columns once', () => {
    expect(
      rows(
        '<table><thead><tr><td rowspan=2>Country</td><td colspan=2>Doses</td></tr><tr><td>2021</td><td>2022</td></tr></thead>' +
          '<tr><td rowspan=2>Kenya</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
      ),
    ).toEqual([
      [true, 'Country', 'Doses', ''],
      [true, 'Country', '2021', '2022'],
      [false, 'Kenya', '1', '2'],
      [false, 'Kenya', '3', '4'],
    ]);
  });

  it('that lay out a page are read as what they hold', () => {
    expect(linesOf('<table><tr><td><h2>Title</h2><p>Text.</p></td></tr></table>')).toEqual([
      'heading2: Title',
      'paragraph: Text.',
    ]);
    expect(linesOf('<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>')).toHaveLength(
      4,
    );
  });
});
