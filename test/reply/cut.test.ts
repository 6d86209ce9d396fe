import { describe, expect, it } from 'vitest';
import { cut } from '../../src/reply/cut.ts';

const before = 'What stands before it is of less use.';
const sentence = 'Moldova received 458,000 doses of it.';
const after = 'What stands after it explains it.';
const text = [before, sentence, after].join(' ');
const quote = {
  text,
  sentence: { start: before.length + 1, end: before.length + 1 + sentence.length },
};
const shown = (limit: number, { text, sentence }: typeof quote = quote) => {
  const { start, end } = cut({ text, sentence }, limit);
  return text.slice(start, end);
};

describe('a quote is cut', () => {
  it('not at all where it fits', () => {
    expect(shown(text.length)).toBe(text);
    expect(shown(text.length + 1)).toBe(text);
  });

  it('to what fits, at every limit, between words', () => {
    for (let limit = 1; limit <= text.length; limit++) {
      const { start, end } = cut(quote, limit);
      expect(end - start).toBeLessThanOrEqual(limit);
      expect(end - start).toBeGreaterThan(0);
      if (limit < 'Moldova'.length) continue;
      expect(`${limit}: ${text[start - 1] ?? ' '}${text[end] ?? ' '}`).toBe(`${limit}:   `);
    }
  });

  it('around the answering sentence as long as that fits', () => {
    for (let limit = sentence.length; limit <= text.length; limit++)
      expect(shown(limit)).toContain(sentence);
  });

  it.each([
    [text.length - 1, `stands before it is of less use. ${sentence} ${after}`],
    [sentence.length + 12, `${sentence} What stands`],
    [sentence.length, sentence],
    [sentence.length - 1, 'Moldova received 458,000 doses of'],
    [20, 'Moldova received'],
    [3, 'Mol'],
  ])('to %i characters: %s', (limit, part) => expect(shown(limit)).toBe(part));

  it('around the sentence also where words are not parted', () => {
    const text = 'これは前。モルドバは 458,000 回分を受け取った。これは後の文です。';
    const start = text.indexOf('モ');
    const end = text.indexOf('た。') + 2;
    for (let limit = end - start; limit <= text.length; limit++)
      expect(shown(limit, { text, sentence: { start, end } })).toContain(text.slice(start, end));
  });

  it('never through a character', () => {
    const text = '🦠🦠🦠🦠🦠🦠';
    for (const start of [0, 2, 4, 6])
      for (let limit = 2; limit <= text.length; limit++)
        expect(shown(limit, { text, sentence: { start, end: text.length } })).toMatch(/^🦠+$/u);
  });

  it.each([0, -1])('never to %i characters', (limit) => {
    expect(() => cut(quote, limit)).toThrow(RangeError);
  });
});
