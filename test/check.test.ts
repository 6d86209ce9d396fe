import { describe, expect, it } from 'vitest';
import { type Check, checkKnowledge, describeCheck, isFlawless } from '../src/check.ts';
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
  const shown = JSON.parse(own(JSON.stringify(found))) as Check;
  return { ...shown, said: own(describeCheck(found)) };
}

describe('the folder that is shipped', () => {
  it('has nothing to mend, and all 54 citations resolved', async () => {
    const [article, commentary] = ['doroshko-raikov', 'zaryn'].map(
      (id) => `knowledge/${id}/text.md`,
    );
    const message = 'is not stated';
    expect(await checkKnowledge('knowledge')).toEqual({
      documents: 2,
      inTextCitations: { found: 54, resolved: 54, unresolved: [] },
      problems: [],
      warnings: [],
      missing: [
        { file: article, field: 'issued', message },
        { file: commentary, field: 'title', message },
        { file: commentary, field: 'issued', message },
      ],
    });
  });

  it('is told so in lines', async () => {
    expect(describeCheck(await checkKnowledge('knowledge'))).toBe(
      [
        'missing: one file states no title: knowledge/zaryn/text.md',
        'missing: 2 files state no date: knowledge/doroshko-raikov/text.md, knowledge/zaryn/text.md',
        '2 sources; 54 of 54 in-text citations resolved.',
        '',
      ].join('\n'),
    );
  });
});

describe('a folder', () => {
  it('whose text has numbers in brackets, and no list that they could lead to, shows nothing', async () => {
    const text = 'The list [1, 2] has two entries, and [3] has one. Tea came (Brown, 2019).';
    const { inTextCitations } = await check({ 'tea.md': text });
    expect(inTextCitations.unresolved).toMatchObject([{ text: 'Brown, 2019' }]);
  });

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
      /^unresolved: one citation has no entry in the references of tea: \(?Brown, 2019\)?\n1 source; 1 of 2 in-text citations resolved\.\n$/,
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

  it('with two faults shows both, each with its file and field, and serves the rest', async () => {
    const { documents, problems, said } = await check({
      'a/text.md': 'Masks came.',
      'a/source.json': JSON.stringify({ ...whole, title: 5 }),
      'b/text.md': '',
    });
    expect(documents).toBe(1);
    expect(problems).toEqual([
      { file: 'b/text.md', field: '', message: expect.stringContaining('at least one paragraph') },
      { file: 'a/source.json', field: 'title', message: 'expected string, found number' },
    ]);
    expect(said.split('\n')).toEqual([
      expect.stringMatching(/^b\/text\.md: expected at least one paragraph/),
      'a/source.json: title: expected string, found number',
      'missing: one file states no title: a/text.md',
      '1 source; 0 of 0 in-text citations resolved; 2 faults to mend.',
      '',
    ]);
  });

  it('with nothing but faults says that nothing can be served', async () => {
    const { documents, said } = await check({ 'b/text.md': '' });
    expect(documents).toBe(0);
    expect(said).toMatch(
      /at least one paragraph.*\n1 fault to mend before anything can be served\.\n$/,
    );
  });

  it('with hundreds of files of one fault, and of one want, says each in one line', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `notes/${1000 + at}`);
    const files = names.flatMap((name) => [
      [`${name}.md`, ''],
      [`${name}.txt`, `Note ${name} speaks of tea (Brown, 2019).`],
    ]);
    const { said } = await check(Object.fromEntries(files));
    const lines = said.split('\n');
    expect(lines[0]).toMatch(
      /^notes\/1000\.md, notes\/1001\.md and 298 more: expected at least one paragraph/,
    );
    expect(said).toContain(
      'missing: 300 files state no author: notes/1000.txt, notes/1001.txt and 298 more\n',
    );
    expect(said).toContain('unresolved: and in 280 more, which --json lists\n');
    expect(lines.length).toBeLessThan(30);
  });

  it('with two files of the same text is told which', async () => {
    const { documents, warnings } = await check({ 'a.md': 'Tea came.', 'b/c.txt': 'Tea came.' });
    expect(documents).toBe(2);
    expect(warnings).toEqual([
      { file: 'a.md', field: '', message: 'holds the same text as b/c.txt: keep one of them' },
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
    expect(missing).toEqual(
      ['title', 'author', 'issued'].map((field) => ({
        file: 'note.txt',
        field,
        message: 'is not stated',
      })),
    );
    expect(said).toMatch(
      /^(missing: one file states no \w+: note\.txt\n){3}1 source; 0 of 0 in-text citations resolved\.\n$/,
    );
  });

  it('with nothing missing says nothing but its state, and is flawless', async () => {
    const files = { 'tea/text.md': 'Tea came.', 'tea/source.json': JSON.stringify(whole) };
    const { said, ...found } = await check(files);
    expect(said).toBe('1 source; 0 of 0 in-text citations resolved.\n');
    expect(isFlawless(found)).toBe(true);
    const { issued: _, ...undated } = whole;
    const worse = [
      { ...files, 'tea/source.json': JSON.stringify(undated) },
      { ...files, 'logo.png': 'x' },
      { ...files, 'tea/text.md': 'Tea came (Brown, 2019).' },
      { ...files, 'b.md': '' },
    ];
    for (const each of worse) expect(isFlawless(await check(each))).toBe(false);
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
