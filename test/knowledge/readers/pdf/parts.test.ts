import { describe, expect, it } from 'vitest';
import { createJoiner, gapBetween } from '../../../../src/knowledge/readers/pdf/hyphens.ts';
import { createPrintedText } from '../../../../src/knowledge/readers/pdf/printed-text.ts';
import { namesReferences } from '../../../../src/knowledge/readers/pdf/references.ts';
import { isDamaged, isGarbled } from '../../../../src/knowledge/readers/pdf/text-layer.ts';
import { withTrueSizes } from '../../../../src/knowledge/readers/pdf/true-sizes.ts';

describe('what the end of a line stands for', () => {
  it.each([
    ['the first', 'shipment', ' '],
    ['Docket No. FAA-2020–', '0686', ''],
    ['Soekarno-', 'Hatta', ''],
    ['and/', 'or the other', ''],
    ['see https://www.regulations.gov/', 'docket', ''],
    ['全国人民代表', '大会', ''],
    ['a dash –', 'and more', ' '],
  ])('%s / %s', (before, after, gap) => expect(gapBetween(before, after)).toBe(gap));

  it('a hyphen that the document has elsewhere stays', () => {
    const { join } = createJoiner(['a long-term plan', 'the vaccines came', 'long-term, again']);
    expect(join('a long-', 'term plan')).toBe('a long-term plan');
    expect(join('the vac-', 'cines came')).toBe('the vaccines came');
    expect(join('short- and long-', 'term')).toBe('short- and long-term');
    expect(join('pre-', 'and post-war')).toBe('pre- and post-war');
    expect(join('re\u00ad', 'ceived')).toBe('received');
  });
});

describe('words as they are printed', () => {
  const printed = createPrintedText(
    'REGULATION (EU) 2016/679 of 27  April\n2016 on the protection of natural persons',
  );

  it('are found whatever the blanks, the case and the signs', () => {
    expect(printed.find('Regulation  (EU)  2016/  679 – of 27 April 2016')).toBe(
      'REGULATION (EU) 2016/679 of 27 April 2016',
    );
  });

  it.each(['Directive 95/46', 'EU', ''])('are not: «%s»', (words) =>
    expect(printed.find(words)).toBeNull(),
  );
});

describe('the head of a list of references', () => {
  it.each([
    'References',
    '7. References',
    'Literaturverzeichnis',
    'Список використаних джерел',
    'Література',
    'Works cited',
    '参考文献',
  ])('%s', (title) => expect(namesReferences(title)).toBe(true));

  it.each(['Reference values', 'The literature on doses', 'Сучасна література'])(
    'is not: %s',
    (title) => expect(namesReferences(title)).toBe(false),
  );
});

describe('a damaged text', () => {
  it.each(['Cl>opMa ynpo~eHHOH', 'Нaлoгoвый oргaн', '\ue012\ue034a\ue035', 'Гาหฺา'])('%s', (text) =>
    expect(isGarbled(text)).toBe(true),
  );

  it.each([
    'The offer — accepted',
    'IT-галузь',
    'H2O and CO2 levels',
    'x < y',
    'https://a.org/?q=1|2',
    'αβ-blocker',
    '<title>Systems</title> <author>M.K. <ref id="1">A<br/>B',
  ])('is not: %s', (text) => expect(isGarbled(text)).toBe(false));

  it('is told of a page by many words, not by a few', () => {
    const item = (text: string) => ({
      ...{ text, left: 0, right: 0, baseline: 0, size: 10, order: 0, blankFrom: 0, tag: null },
      ...{ isBold: false, isItalic: false, isMono: false, isRightToLeft: false },
    });
    const page = (words: readonly string[]) => ({
      index: 1,
      width: 0,
      height: 0,
      items: words.map(item),
    });
    const sound = Array.from({ length: 30 }, () => 'word');
    expect(isDamaged(page([...sound, 'Cl>opMa']))).toBe(false);
    expect(isDamaged(page([...sound, 'Cl>opMa', 'y~e', 'no}f', 'a|b', 'c^d']))).toBe(true);
    expect(isDamaged(page(['Cl>opMa', 'y~e']))).toBe(false);
  });
});

it('letters that are pictures are as large as they are wide, whatever the file tells', () => {
  const piece = (text: string, size: number) => ({
    font: 'f1',
    width: text.length * 5,
    item: { text, size },
  });
  const [first] = withTrueSizes([piece('predicate dispatching', 240), piece('unifies', 240)]);
  expect(first?.item.size).toBeCloseTo(10.4, 1);
  const [small] = withTrueSizes([piece('predicate dispatching', 0.24)]);
  expect(small?.item.size).toBe(withTrueSizes([piece('predicate dispatching', 240)])[0]?.item.size);
  const [usual] = withTrueSizes([piece('predicate dispatching', 10)]);
  expect(usual?.item.size).toBe(10);
});
