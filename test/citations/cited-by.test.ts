import { beforeAll, describe, expect, it } from 'vitest';
import { type Citations, createCitations } from '../../src/citations/cited-by.ts';
import type { Document } from '../../src/knowledge/document.ts';
import { splitSentences } from '../../src/knowledge/sentences.ts';
import { readSources } from './sources.ts';

let article: Document;
let citations: Citations;
beforeAll(async () => {
  article = (await readSources())[0]!;
  citations = createCitations(article);
});

const reference = (id: string) => article.references.find((one) => one.id === id)!;

describe('which passages rest on a work', () => {
  it('shows the sentences on Filipović with their pages', () => {
    const citing = citations.sentencesCiting(reference('filipovic-2024'));
    expect(citing.map(({ locators }) => locators.join())).toEqual([
      '',
      '',
      'p. 60',
      'p. 63',
      'p. 64',
      'p. 64',
      'p. 77',
      'p. 77',
      'p. 77',
      'p. 77',
    ]);
    expect(article.text.slice(citing[6]!.span.start, citing[6]!.span.end)).toMatch(
      /^It should be clarified that Russia produced and exported not only Sputnik V/,
    );
  });

  it('shows one sentence for a work that one sentence cites', () => {
    const citing = citations.sentencesCiting(reference('massie-2021'));
    expect(citing).toHaveLength(1);
    expect(article.text.slice(citing[0]!.span.start, citing[0]!.span.end)).toContain(
      'negative image among other countries about the US strategy',
    );
  });

  it('finds every listed work cited somewhere', () => {
    const uncited = article.references.filter((one) => citations.sentencesCiting(one).length === 0);
    expect(uncited).toEqual([]);
  });

  it('shows nothing for a work of another document', () => {
    expect(citations.sentencesCiting({ id: 'other', type: 'book' })).toEqual([]);
  });
});

describe('which works a quoted sentence cites', () => {
  it('lists each once, in order, with pages', () => {
    const start = article.text.indexOf('The active involvement of states in helping');
    const sentence = article.blocks
      .flatMap((block) => splitSentences(article.text, block))
      .find((one) => one.start === start)!;
    expect(
      citations.worksCitedIn(sentence).map((one) => [one.reference.id, ...one.locators]),
    ).toEqual([
      ['bocchi-2020'],
      ['giusti-ambrosetti-2023', 'p. 212'],
      ['banco-herszenhorn-2021'],
      ['kazharski-makarychev-2021', 'p. 132'],
    ]);
  });

  it('lists none for a sentence that cites none', () => {
    const start = article.text.indexOf('Moldova received 458,000 doses');
    expect(citations.worksCitedIn({ start, end: start + 100 })).toEqual([]);
  });

  it('agrees with the sentences that cite each work', () => {
    for (const work of article.references)
      for (const { span, locators } of citations.sentencesCiting(work)) {
        const cited = citations.worksCitedIn(span).find((one) => one.reference === work);
        expect(cited?.locators).toEqual(locators);
      }
  });
});
