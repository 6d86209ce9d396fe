import { describe, expect, it } from 'vitest';
import { createQuoteFinder } from '../../src/quotes/find-quote.ts';
import {
  createRandom,
  otherSentences,
  randomSlice,
  withOneWordChanged,
} from '../citations/slices.ts';
import { readSources } from '../citations/sources.ts';

const sources = await readSources();
const finder = createQuoteFinder(sources);

describe('of what is pasted', () => {
  it('1,000 slices of the sources are verbatim, at the first place they stand', () => {
    const random = createRandom(1);
    for (let count = 0; count < 1000; count++) {
      const slice = randomSlice(sources, random, 1);
      const document = sources.find(({ text }) => text.includes(slice.text))!;
      const start = document.text.indexOf(slice.text);
      const found = finder.find(slice.text);
      expect(found).toMatchObject({ status: 'verbatim', span: { start } });
      expect(found.status !== 'not-found' && found.document).toBe(document);
    }
  });

  it('1,000 slices with one word changed are near, with just that word shown', () => {
    const random = createRandom(2);
    for (let count = 0; count < 1000; count++) {
      const slice = randomSlice(sources, random, 8);
      const { changed, word } = withOneWordChanged(slice, random);
      const found = finder.find(changed);
      const difference = found.status === 'not-found' ? [] : found.difference;
      expect(found.status, changed).toBe('near');
      const marked = difference.filter((part) => !('kept' in part));
      expect(marked, changed).toHaveLength(2);
      expect(marked[0], changed).toMatchObject({ removed: expect.stringContaining(word) });
      expect(marked[1], changed).toMatchObject({ added: expect.stringContaining('kangaroo') });
    }
  });

  it('sentences of other texts are not found', () => {
    const sentences = otherSentences(200);
    expect(sentences).toHaveLength(200);
    for (const sentence of sentences)
      expect(finder.find(sentence).status, sentence).toBe('not-found');
  });
});
