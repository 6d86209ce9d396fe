import { describe, expect, it } from 'vitest';
import { openPassages, packPassages } from '../../src/knowledge/packed-passages.ts';
import { type Passage, splitPassages } from '../../src/knowledge/passages.ts';
import { documentOf, realLibrary } from '../support.ts';

const { documents } = await realLibrary();
const languages = documentOf(
  [
    `# Masks\n\n${'The masks came from many countries in the spring of that year. '.repeat(12)}`,
    `## Маски\n\n${'Маски привезли навесні того року з багатьох країн світу. '.repeat(15)}`,
    '## End\n\nThat was all.',
  ].join('\n\n'),
);

/** All that a passage says. */
function readAll({ id, document, language, sentences, start, end }: Passage): object {
  return { id, document: document.id, language, sentences, start, end };
}

describe.each([...documents, languages, documentOf('')])('passages of $id', (document) => {
  const passages = splitPassages(document);
  const kept = openPassages(packPassages(passages), document);

  it('say what they said', () => {
    expect(kept.map(readAll)).toEqual(passages.map(readAll));
    expect(kept.every((passage) => passage.document === document)).toBe(true);
  });

  it('may be kept again', () => {
    expect(packPassages(kept)).toEqual(packPassages(passages));
  });
});

it('several languages are told apart', () => {
  const kept = openPassages(packPassages(splitPassages(languages)), languages);
  expect(new Set(kept.map(({ language }) => language))).toEqual(new Set(['en', 'uk']));
});
