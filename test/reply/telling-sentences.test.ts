import { describe, expect, it } from 'vitest';
import { slice } from '../../src/knowledge/document.ts';
import { loadLibrary } from '../../src/library.ts';
import { tellingSentences } from '../../src/reply/telling-sentences.ts';
import { folderOf } from '../support.ts';

const FERRY = 'The ferry across the strait carried nearly nine thousand people in its first year.';
const BRIDGE = 'A bridge was planned by the county council as early as the spring of that year.';

async function telling(text: string, count = 2): Promise<string[]> {
  const { documents, index } = await loadLibrary(await folderOf({ 'ferry.md': text }));
  const [document] = documents;
  const passages = index.passages.filter((passage) => passage.document === document);
  return tellingSentences(document!, passages, count).map((span) => slice(document!, span));
}

describe('the sentences that show a source', () => {
  it.each([
    ['a fragment', 'and of the ferries that were built for the county in those years.'],
    ['a line without an end', 'Printed for the county council and its members in three volumes'],
    ['a label', 'AGENCY: the county council of the northern strait and its ferries.'],
    ['a row of figures', 'In 1951 8,914 9,120 10,554 11,902 and 12,044 13,561 14,007 came.'],
    ['a way to write to them', 'Write to the council of the county at ferry@example.org today.'],
    [
      'a sentence that leans on another',
      'They also bought two larger boats for the northern line.',
    ],
    ['too few words', 'It was so.'],
  ])('pass over %s', async (_, text) => {
    const found = await telling(
      `# Ferries\n\n${text}\n\n## Later\n\n${FERRY}\n\n## Plans\n\n${BRIDGE}`,
    );
    expect(found).toEqual([FERRY, BRIDGE]);
  });

  it('are the first ones where none tells more', async () => {
    expect(await telling('# Tea\n\nTea came.\n\n## Later\n\nMore came.')).toEqual([
      'Tea came.',
      'More came.',
    ]);
  });

  it('are counted by their signs where these are words', async () => {
    const chinese = '渡轮在第一年里运送了将近九千名乘客过海峡。';
    expect(await telling(`# 渡轮\n\n早。\n\n## 后来\n\n${chinese}`, 1)).toEqual([chinese]);
  });
});
