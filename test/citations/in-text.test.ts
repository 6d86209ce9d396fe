import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findInTextCitations } from '../../src/citations/in-text.ts';
import type { Document } from '../../src/knowledge/document.ts';
import { cited } from './cited.ts';
import { habits } from './habits.ts';
import { documentOf, readSources, work } from './sources.ts';

describe.each(habits)('$name citations', ({ works, sentences }) => {
  let cited: Map<string, string[]>;
  beforeAll(() => {
    // All in one text: whether a text cites by number shows only in the whole of it.
    const document = documentOf(sentences.map(([sentence]) => sentence).join('\n\n'), works);
    cited = new Map(sentences.map(([sentence]) => [sentence, []]));
    for (const { span, reference, locator } of findInTextCitations(document)) {
      const block = document.blocks.find(
        ({ start, end }) => start <= span.start && span.end <= end,
      )!;
      const sentence = document.text.slice(block.start, block.end);
      cited.get(sentence)!.push([reference?.id ?? '?', locator].filter(Boolean).join(' '));
    }
  });

  it.each(sentences.map(([sentence, ...expected]) => ({ sentence, expected })))(
    '$sentence',
    ({ sentence, expected }) => expect(cited.get(sentence)).toEqual(expected),
  );
});

describe('the article', () => {
  it('resolves each of its 54 citations to the work it means', async () => {
    const [article] = await readSources();
    const found = findInTextCitations(article!).map(
      ({ text, reference, locator }) => [text, reference?.id, locator] as const,
    );
    expect(found).toEqual(cited.map(([text, id, locator = null]) => [text, id, locator]));
  });

  it('resolves each one by what the text says, not by where it stands', async () => {
    const [article] = await readSources();
    const reversed = { ...article!, references: article!.references.toReversed() };
    const ids = (document: Document) =>
      findInTextCitations(document).map(({ reference }) => reference?.id);
    expect(ids(reversed)).toEqual(ids(article!));
  });

  it('reports the citations of a work that is not listed, and only those', async () => {
    const [article] = await readSources();
    const works = article!.references.filter(({ id }) => id !== 'saari-2021');
    const found = findInTextCitations({ ...article!, references: works });
    const unresolved = found.filter(({ reference }) => !reference).map(({ text }) => text);
    expect(unresolved).toEqual(cited.filter(([, id]) => id === 'saari-2021').map(([text]) => text));
  });

  it('gives texts that are slices, in order', async () => {
    const [article] = await readSources();
    const found = findInTextCitations(article!);
    for (const { span, text } of found)
      expect(article!.text.slice(span.start, span.end)).toBe(text);
    const starts = found.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('two works that fit alike', () => {
  const sentence = 'It is said (Lee, 2016) and (The price of tea ..., 2020).';

  it('are not guessed between', () => {
    const works = [
      work('one', 'Lee, Ann', 2016, 'Kettles'),
      work('two', 'Lee, Kim', 2016, 'Leaves'),
      work('three', '', 2020, 'The price of tea in Assam'),
      work('four', '', 2020, 'The price of tea in Ceylon'),
    ];
    const found = findInTextCitations(documentOf(sentence, works));
    expect(found.map(({ reference }) => reference)).toEqual([null, null]);
  });

  it('are told apart by year', () => {
    const works = [
      work('one', 'Lee, Ann', 2016, 'Kettles'),
      work('two', 'Lee, Kim', 2017, 'Leaves'),
      work('three', '', 2020, 'The price of tea in Assam'),
      work('four', '', 2019, 'The price of tea in Ceylon'),
    ];
    const found = findInTextCitations(documentOf(sentence, works));
    expect(found.map(({ reference }) => reference?.id)).toEqual(['one', 'three']);
  });

  it('are told apart by the letters of the reference list', () => {
    const works = [
      work('zebra', 'Lee, Ann', 2016, 'Zebras'),
      work('kettle', 'Lee, Ann', 2016, 'Kettles'),
    ];
    const list = '## References\n\nLee, A. (2016a). Zebras.\n\nLee, A. (2016b). Kettles.';
    const text = 'It is said (Lee, 2016a; Lee, 2016b).';
    const ids = (markdown: string) =>
      findInTextCitations(documentOf(markdown, works)).map(({ reference }) => reference?.id);
    expect(ids(`${text}\n\n${list}`)).toEqual(['zebra', 'kettle']);
    expect(ids(text)).toEqual([undefined, undefined]);
  });
});

it('does not take the numbers of a text on something else for citations', async () => {
  const [article] = await readSources();
  const manual = documentOf('Use `list[1]` or match `[1-3]`. See also version [2] of the manual.');
  expect(findInTextCitations({ ...manual, references: article!.references })).toEqual([]);
  expect(findInTextCitations(manual)).toEqual([]);
});

it('does not take lists in code and data in tables for citations', () => {
  const lines = [1, 2, 3, 4, 5, 6].map(
    (number) => `The list \`[${number}, 2].join()\` and f([${number}]) is one.`,
  );
  const rows = [1, 2, 3, 4, 5, 6].map((number) => `| [${number}] | [${number}, 9] |`);
  const code = [1, 2, 3, 4, 5, 6]
    .map((number) => `@keep [@with_${number}] is [${number}]`)
    .join('\n');
  const manual = [...lines, `| a | b |\n|---|---|\n${rows.join('\n')}`, `\`\`\`\n${code}\n\`\`\``];
  expect(findInTextCitations(documentOf(manual.join('\n\n')))).toEqual([]);
});

describe('any text', () => {
  it('is read without a fault, each span inside it', () => {
    const works = [
      work('smith-2019', 'Smith, John', 2019, 'Tea'),
      work('n', '', null, 'Tea (2019)'),
    ];
    const bits = [
      '(',
      ')',
      '[',
      ']',
      'Smith',
      ', ',
      '2019',
      '2019a',
      ' et al.',
      '"',
      '…',
      '; ',
      '12',
      ' & ',
      'p. ',
      'n.d.',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string())), (parts) => {
        const document = documentOf(`Text ${parts.join('')}`, works);
        for (const { span } of findInTextCitations(document)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(document.text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
