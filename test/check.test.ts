import { describe, expect, it } from 'vitest';
import { checkKnowledge, describeCheck } from '../src/check.ts';
import { folderOf } from './support.ts';

const saari = {
  id: 'saari-2021',
  type: 'webpage',
  title: 'A Sputnik moment?',
  author: [{ family: 'Saari' }],
  issued: { 'date-parts': [[2021]] },
};
const whole = {
  type: 'book',
  title: 'On tea',
  author: [{ family: 'Tee' }],
  issued: { 'date-parts': [[2020]] },
};

/** The state of a folder of these files, with its own path left out. */
async function check(files: Readonly<Record<string, string>>) {
  const folder = await folderOf(files);
  const found = await checkKnowledge(folder);
  const own = (text: string) => text.replaceAll(`${folder}/`, '');
  return { ...found, ...JSON.parse(own(JSON.stringify(found))), said: own(describeCheck(found)) };
}

describe('the folder that is shipped', () => {
  it('has nothing to mend, and all 54 citations resolved', async () => {
    expect(await checkKnowledge('knowledge')).toEqual({
      documents: 2,
      inTextCitations: { found: 54, resolved: 54, unresolved: [] },
      problems: [],
      missing: [
        {
          file: 'knowledge/doroshko-raikov/source.json',
          field: 'issued',
          message: 'is not stated',
        },
        { file: 'knowledge/zaryn/source.json', field: 'title', message: 'is not stated' },
        { file: 'knowledge/zaryn/source.json', field: 'issued', message: 'is not stated' },
      ],
    });
  });

  it('is told so in lines', async () => {
    expect(describeCheck(await checkKnowledge('knowledge'))).toBe(
      [
        'missing: knowledge/doroshko-raikov/source.json: issued: is not stated',
        'missing: knowledge/zaryn/source.json: title: is not stated',
        'missing: knowledge/zaryn/source.json: issued: is not stated',
        '2 sources; 54 of 54 in-text citations resolved.',
        '',
      ].join('\n'),
    );
  });
});

describe('a folder', () => {
  it('whose text cites a work that its list does not have shows where', async () => {
    const text = 'Tea came (Saari, 2021). Cups came (Brown, 2019).';
    const { inTextCitations, problems, said } = await check({
      'tea/text.md': text,
      'tea/source.json': JSON.stringify(whole),
      'tea/references.json': JSON.stringify([saari]),
    });
    expect(problems).toEqual([]);
    expect(inTextCitations).toEqual({
      found: 2,
      resolved: 1,
      unresolved: [
        {
          document: 'tea',
          text: expect.stringContaining('Brown, 2019'),
          start: expect.any(Number),
        },
      ],
    });
    const { text: cited, start } = inTextCitations.unresolved[0]!;
    expect(text.slice(start, start + cited.length)).toBe(cited);
    expect(said).toMatch(
      /^unresolved: tea at \d+: \(?Brown, 2019\)?\n1 source; 1 of 2 in-text citations resolved\.\n$/,
    );
  });

  it('with two works that a citation may mean does not guess', async () => {
    const twin = { ...saari, id: 'saari-2021-b', title: 'Another moment' };
    const { inTextCitations } = await check({
      'tea/text.md': 'Tea came (Saari, 2021).',
      'tea/source.json': JSON.stringify(whole),
      'tea/references.json': JSON.stringify([saari, twin]),
    });
    expect(inTextCitations).toMatchObject({ found: 1, resolved: 0 });
  });

  it('with two faults shows both, each with its file and field', async () => {
    const { documents, problems, missing, said } = await check({
      'a/text.md': 'Masks came.',
      'a/source.json': '{"type": "book", "title": 5}',
      'b/text.md': '',
    });
    expect(documents).toBe(0);
    expect(missing).toEqual([]);
    expect(problems).toEqual([
      { file: 'a/source.json', field: 'title', message: 'expected string, found number' },
      { file: 'b/text.md', field: '', message: expect.stringContaining('at least one paragraph') },
    ]);
    expect(said.split('\n')).toEqual([
      'a/source.json: title: expected string, found number',
      expect.stringMatching(/^b\/text\.md: expected at least one paragraph/),
      '2 to mend before the sources can be served.',
      '',
    ]);
  });

  it('with a style that cannot be used says which', async () => {
    const { problems } = await check({ 'a.md': 'Masks came.', 'styles/mine.csl': '<html/>' });
    expect(problems).toEqual([
      {
        file: 'styles/mine.csl',
        field: '',
        message: expect.stringMatching(/^expected a CSL style/),
      },
    ]);
  });

  it('with a bare file is served, and told what would make its citation better', async () => {
    const { documents, problems, missing, said } = await check({ 'note.txt': 'Masks came.' });
    expect({ documents, problems }).toEqual({ documents: 1, problems: [] });
    expect(missing).toEqual([
      {
        file: 'note.txt',
        field: '',
        message: 'has no source.json beside it: it is cited by its title or file name alone',
      },
    ]);
    expect(said).toMatch(/^missing: .*\n1 source; 0 of 0 in-text citations resolved\.\n$/);
  });

  it('with nothing missing says nothing but its state', async () => {
    const { said } = await check({
      'tea/text.md': 'Tea came.',
      'tea/source.json': JSON.stringify(whole),
    });
    expect(said).toBe('1 source; 0 of 0 in-text citations resolved.\n');
  });

  it.each([{}, { 'aliases.json': '[]' }])(
    'without a source says what to put in: %j',
    async (files) => {
      const { problems } = await check(files);
      expect(problems).toHaveLength(1);
      expect(problems[0]!.message).toContain('expected sources');
    },
  );

  it('that is not there is a problem like any other', async () => {
    const { problems } = await checkKnowledge('/nowhere');
    expect(problems).toEqual([
      { file: '/nowhere', field: '', message: expect.stringContaining('cannot be read') },
    ]);
  });
});
