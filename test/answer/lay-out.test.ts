import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { chooseShown, foldRepeats, type LaidQuote } from '../../src/answer/lay-out.ts';
import { slice } from '../../src/knowledge/document.ts';
import { libraryOf } from '../support.ts';

const textOf = ({ quote: { passage, sentence } }: LaidQuote) => slice(passage.document, sentence);

function layOut(question: string, texts: Readonly<Record<string, string>>, most = 3) {
  const found = answer(question, libraryOf(texts).index, { top: 8 });
  const laid = foldRepeats(found.quotes);
  const { shown, rest } = chooseShown(laid, found.question, most);
  return { laid, shown: shown.map(textOf), rest: rest.map(textOf) };
}

describe('what says nearly the same', () => {
  const text = 'The lorry brought masks and gowns to the old hospital of Norland in May.';

  it('is folded into the best', () => {
    const { laid } = layOut('masks for Norland', { a: text, b: text.replace('old', 'new') });
    expect(laid).toHaveLength(1);
    expect(laid[0]!.also.map(({ passage }) => passage.document.id)).toEqual(['b']);
  });

  it('is not where it states another figure', () => {
    const counted = (count: string) => text.replace('masks', `${count} masks`);
    const { laid } = layOut('masks for Norland', { a: counted('40,000'), b: counted('50,000') });
    expect(laid).toHaveLength(2);
  });
});

describe('a further quote is shown', () => {
  it('from another source', () => {
    const { shown } = layOut('masks for Norland', {
      a: 'Norland got masks by sea.',
      b: 'Masks were sold in Norland by nobody but nurses.',
    });
    expect(shown).toHaveLength(2);
  });

  it('not from the same section without another figure, and not beyond the most', () => {
    const fill = 'Rain fell on all the roads of the country, and nobody went out. '.repeat(12);
    const text = `Norland got masks by sea.\n\n${fill}\n\nMasks were sold in Norland by nurses alone.`;
    const { shown, rest } = layOut('masks for Norland', { a: text });
    expect(shown).toEqual(['Norland got masks by sea.']);
    expect(rest).toEqual(['Masks were sold in Norland by nurses alone.']);
    const other = { a: text, b: 'Masks came to Norland by air, said the minister.' };
    expect(layOut('masks for Norland', other, 1).shown).toHaveLength(1);
  });

  it('not where it holds little of the question', () => {
    const { shown, rest } = layOut('masks for Norland', {
      a: 'Norland got masks by sea.',
      b: 'Masks are made of paper.',
    });
    expect(shown).toEqual(['Norland got masks by sea.']);
    expect(rest).toEqual(['Masks are made of paper.']);
  });
});
