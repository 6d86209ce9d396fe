import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { createLibrary, type Library, loadLibrary } from '../../src/library.ts';
import { examplesFor, prepareExamples } from '../../src/reply/examples.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { documentOf, folderOf, libraryOf, realLibrary } from '../support.ts';

const inEnglish = (library: Library) => examplesFor({ library, messages: messagesFor('en') });
const PARAGRAPH =
  'The keeper of the lighthouse lives on the island all year, and a boat brings him bread, oil and letters on Fridays when the sea is calm.';

describe('the questions that help offers', () => {
  it('are made of what the two sources state', async () => {
    expect(inEnglish(await realLibrary())).toEqual([
      'How many doses did Uzbekistan receive?',
      'Who received 458,000 doses of vaccines?',
      'How many doses did Ukraine receive?',
    ]);
  });

  it('are asked in the language of the reader', async () => {
    const [first] = examplesFor({ library: await realLibrary(), messages: messagesFor('uk') });
    expect(first).toBe('Узбекистан: скільки доз отримано?');
  });

  it('take a heading that is a question as it stands', () => {
    const library = libraryOf({
      a: `# Lighthouse\n\n## Where does the keeper of the lighthouse live?\n\n${PARAGRAPH}\n\n## Tea\n\nTea came by road and cost little, so that everybody in the town drank it with milk, honey or jam in the long winter.`,
    });
    expect(inEnglish(library)).toContain('Where does the keeper of the lighthouse live?');
  });

  it('are those that the library names, where they are answered', async () => {
    const { documents } = await realLibrary();
    const examples = ['Who baked the sourdough of Zamunda?', 'How many doses did Moldova receive?'];
    const library = createLibrary(documents, { examples });
    const offered = inEnglish(library);
    expect(offered[0]).toBe('How many doses did Moldova receive?');
    expect(offered).toHaveLength(3);
    for (const question of offered) {
      const { data } = await ask.run({ question }, { library, messages: messagesFor('en') });
      expect(data).toMatchObject({ status: 'answered' });
    }
  });

  it('can be found before anybody asks', async () => {
    const library = createLibrary([documentOf(PARAGRAPH, { id: 'a', title: 'A lighthouse' })]);
    const asked = vi.spyOn(library.index, 'candidates');
    await prepareExamples(library);
    const { length } = asked.mock.calls;
    expect(length).toBeGreaterThan(0);
    inEnglish(library);
    expect(asked).toHaveBeenCalledTimes(length);
  });
});

describe('examples.json', () => {
  it('names the questions of a folder, and is no source', async () => {
    const folder = await folderOf({ 'a.md': PARAGRAPH, 'examples.json': '["Who lives there?"]' });
    const { examples, documents, faults } = await loadLibrary(folder);
    expect([examples, documents.length, faults]).toEqual([['Who lives there?'], 1, []]);
  });

  it('that is faulty is told, and costs only itself', async () => {
    const folder = await folderOf({ 'a.md': PARAGRAPH, 'examples.json': '["Who?", 7]' });
    const { examples, faults } = await loadLibrary(folder);
    expect(examples).toEqual([]);
    expect(faults).toEqual([
      {
        file: expect.stringMatching(/examples\.json$/),
        field: '1',
        message: expect.stringContaining('string'),
      },
    ]);
  });
});
