import { describe, expect, it } from 'vitest';
import { slice } from '../../src/knowledge/document.ts';
import { createShelf, readDocuments } from './retrieval-documents.ts';
import type { Entry } from './retrieval-set.ts';

function entry(id: string, text: string, more: Partial<Entry> = {}): Entry {
  return { id, text, title: '', document: id, ...more };
}

const normans = [
  entry('p0', 'The Normans came  from\u00a0Denmark,', { document: 'Normans', title: 'Normans' }),
  entry('p1', 'and from Norway.\n\n12\n\nThey took 136 ships.', {
    document: 'Normans',
    title: 'Normans',
  }),
];

describe('a document of a corpus', () => {
  it('holds the texts of one document in order, under the title they share', () => {
    const [document, ...none] = readDocuments(normans);
    expect(none).toEqual([]);
    expect(document?.title).toBe('Normans');
    // The sentence goes on in the next text: joined as in any source. "12" is a page number.
    expect(document?.text).toBe(
      'The Normans came from Denmark, and from Norway.\n\nThey took 136 ships.',
    );
  });

  it('has headings where its texts have titles of their own', () => {
    const [document] = readDocuments([
      entry('a', 'One.', { document: 'd', title: 'First' }),
      entry('b', 'Two.', { document: 'd', title: 'Second' }),
    ]);
    expect(document?.title).toBe('');
    expect(document?.text).toBe('First\n\nOne.\n\nSecond\n\nTwo.');
  });

  it('is a text alone where the corpus names no document', () => {
    expect(readDocuments([entry('1', 'One.'), entry('2', 'Two.')]).map(({ id }) => id)).toEqual([
      '1',
      '2',
    ]);
  });
});

describe('the shelf', () => {
  const [document] = readDocuments(normans);
  const shelf = createShelf(normans, [document!]);
  const spanOf = (words: string) => {
    const start = document!.text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('knows the text that words stand in, though their sentences were joined', () => {
    const [before, after] = [spanOf('Denmark,'), spanOf('and from')];
    expect(shelf.entriesAt(document!, before, before)).toEqual(['p0']);
    expect(shelf.entriesAt(document!, after, after)).toEqual(['p1']);
  });

  it('names first the text of the sentence that answers', () => {
    expect(shelf.entriesAt(document!, spanOf(document!.text), spanOf('ships'))).toEqual([
      'p1',
      'p0',
    ]);
  });

  it('finds an answer at its place, a bare number too', () => {
    const start = normans[1]!.text.indexOf('136');
    const span = shelf.answerSpan({ text: '136', entry: 'p1', start });
    expect(span && slice(document!, span)).toBe('136');
  });

  it('takes the occurrence nearest to where the set has it', () => {
    const start = normans[1]!.text.indexOf('from');
    const { start: expected } = spanOf('from Norway');
    expect(shelf.answerSpan({ text: 'from', entry: 'p1', start })).toEqual({
      start: expected,
      end: expected + 4,
    });
  });

  it('says so when our text lost an answer', () => {
    expect(shelf.answerSpan({ text: '12', entry: 'p1', start: 18 })).toBeNull();
  });
});
