import { expect, it } from 'vitest';
import { listCountries } from '../../src/knowledge/countries.ts';
import { splitPassages } from '../../src/knowledge/passages.ts';
import { createAliases } from '../../src/search/aliases.ts';
import { buildIndexData, createIndexJoiner, type IndexData } from '../../src/search/index-data.ts';
import type { Postings } from '../../src/search/postings.ts';
import { readRow } from '../../src/search/rows.ts';
import { makeSegment } from '../../src/search/segment.ts';
import { readPlaces } from '../../src/search/sparse.ts';
import { documentOf } from '../support.ts';

const aliases = createAliases([['freighter', 'cargo ship']], listCountries());
const texts = [
  '# Tea\n\nThe US sent tea to us by cargo ship. The ship, Norland Star, was late.\n\n- Tea: four chests',
  '# Salt\n\nHere a freighter brought salt. It came from Norland, as the tea did.',
].map((markdown, at) => splitPassages(documentOf(markdown, { id: `text-${at}` })));

/** What an index holds, with words in the place of numbers. */
function spellOut(data: IndexData) {
  const termOf = (number: number) => data.terms[number];
  const byTerm = ({ offsets, packed }: Postings) =>
    data.terms
      .map((term, number) => [term, ...packed.slice(offsets[number], offsets[number + 1])] as const)
      .filter((row) => row.length > 1)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const passages = [...data.listing.keys()];
  return {
    text: byTerm(data.text),
    title: byTerm(data.title),
    context: byTerm(data.context),
    words: passages.map((at) => [...readRow(data.words, at)].map(termOf)),
    aliases: passages.map((at) =>
      readPlaces(data.aliases, at).map(([place, number]) => [place, termOf(number)]),
    ),
    parts: data.parts.map(({ ranges, seen, spellings: { words, terms } }) => ({
      ranges: [...ranges],
      seen: Object.fromEntries(data.terms.map((term, number) => [term, seen[number]])),
      spellings: words.map((word, at) => [word, termOf(terms[at]!)]),
    })),
    places: [data.starts, data.sentenceEnds, data.sentenceStarts, data.listing].map((list) =>
      Array.from<number>(list),
    ),
  };
}

it('segments that are joined are the index of their passages together', () => {
  const joiner = createIndexJoiner();
  for (const passages of texts) joiner.add(makeSegment(passages, aliases));
  const joined = spellOut(joiner.finish());
  expect(joined).toEqual(spellOut(buildIndexData(texts.flat(), aliases)));
  expect(joined.text).toContainEqual(['=freighter', expect.any(Number), expect.any(Number)]);
});

it('what one part holds says nothing in another', () => {
  const joiner = createIndexJoiner();
  for (const [part, passages] of texts.entries()) joiner.add(makeSegment(passages, aliases), part);
  const [, salt] = spellOut(joiner.finish()).parts;
  expect(salt?.ranges).toEqual([texts[0]!.length, texts.flat().length]);
  expect(salt?.spellings.map(([word]) => word)).not.toContain('star');
});
