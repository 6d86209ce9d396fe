import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saturate, type Wanted } from '../../src/search/candidates.ts';
import { libraryOf } from '../support.ts';

const WORDS = 'mask gown test glove vaccine drug bed tent lamp bus boat tray coat rain'.split(' ');
/** A few words are in nearly every text, most are rare, as in any language. */
const word = fc
  .float({ min: 0, max: 1, noNaN: true })
  .map((at) => WORDS[Math.floor(at ** 3 * 13)]!);
const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), {
  minLength: 30,
  maxLength: 120,
});
const asked = fc.uniqueArray(
  fc.record({
    word: fc.constantFrom(...WORDS),
    weight: fc.double({ min: 0.1, max: 8, noNaN: true }),
    surety: fc.constantFrom(1, 0.9, 0.8),
  }),
  { selector: (one) => one.word, minLength: 1, maxLength: 8 },
);

it('are those that scoring every passage would give', () => {
  fc.assert(
    fc.property(texts, asked, fc.integer({ min: 1, max: 12 }), (bodies, question, limit) => {
      const { index } = libraryOf(
        Object.fromEntries(bodies.map((words, at) => [`text-${at}`, `The ${words.join(' ')}.`])),
      );
      const wanted = question.flatMap(({ word, weight, surety }): Wanted[] => {
        const number = index.termNumber(word);
        return number === undefined ? [] : [{ weight, terms: [{ number, surety }] }];
      });
      const scores = index.passages.map(({ document }, at) =>
        wanted.reduce((sum, { weight, terms: [term] }) => {
          const count = term!.surety * index.countIn(document, term!.number);
          return sum + weight * saturate(count, index.relativeLength(at));
        }, 0),
      );
      const best = [...scores.keys()]
        .filter((at) => scores[at]! > 0)
        .sort((a, b) => scores[b]! - scores[a]! || a - b)
        .slice(0, limit);
      const found = index.candidates(wanted, limit);
      expect(found).toHaveLength(best.length);
      for (const [place, at] of found.entries())
        expect(scores[at]).toBeCloseTo(scores[best[place]!]!, 9);
    }),
    { numRuns: 30 },
  );
});
