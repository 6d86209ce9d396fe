import { describe, expect, it } from 'vitest';
import { createFeedbackStore } from '../src/servers/feedback-store.ts';
import { openStorage } from '../src/storage/storage.ts';
import { useEntries } from './run-entry.ts';
import { folderOf } from './support.ts';

const { verbatim } = useEntries();

describe('the command line over a folder with faults', () => {
  const sources = (folder: string, ...args: string[]) =>
    verbatim(['sources', ...args], { environment: { KNOWLEDGE_DIR: folder } });

  it('answers from what is good, and says that there are faults', async () => {
    const folder = await folderOf({ 'a/text.md': '', 'c/text.md': 'x', 'c/source.json': '{' });
    const { code, output, errors } = await sources(folder, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ documents: [{ id: 'c' }], faults: 2 });
    expect(errors).toMatch(/^2 faults in the sources: .* check\n$/);
  });

  it('says every fault, a line each, when nothing is good', async () => {
    const folder = await folderOf({ 'a/text.md': '', 'b.txt': '', 'c.md': '# A' });
    const { code, errors } = await sources(folder);
    expect(code).toBe(2);
    expect(errors).toMatch(/^Nothing can be served until this is mended:\n/);
    expect(errors.split('\n').filter((line) => line.startsWith(folder))).toHaveLength(3);
  });

  it('leaves out a file that takes longer to read than the settings allow', async () => {
    const long = 'Ceylon sent tea to London in May.\n\n'.repeat(1_800_000);
    const folder = await folderOf({ 'a.md': 'Tea came.', 'b.md': long });
    const environment = { KNOWLEDGE_DIR: folder, READ_SECONDS: '4', READ_MEMORY_MB: '8192' };
    const { code, output } = await verbatim(['check'], { environment });
    expect(code).toBe(1);
    expect(output).toContain('b.md: took longer than 4 s to read');
    expect(output).toContain('1 source; ');
  });
});

describe('check', () => {
  const check = (folder: string, ...args: string[]) =>
    verbatim(['check', ...args], { environment: { KNOWLEDGE_DIR: folder } });

  it('prints the state of the folder as data', async () => {
    const { code, output } = await verbatim(['check', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      documents: 2,
      inTextCitations: { found: 54, resolved: 54, unresolved: [] },
      problems: [],
    });
  });

  it('ends with 1 when there is something to mend, and says all of it', async () => {
    const folder = await folderOf({ 'a/text.md': '', 'b/text.md': 'x', 'b/source.json': '{' });
    const lines = await check(folder);
    const data = await check(folder, '--json');
    expect([lines.code, data.code]).toEqual([1, 1]);
    expect(lines.output.split('\n').filter((line) => line.startsWith(folder))).toHaveLength(2);
    expect(lines.errors).toBe('');
    const { problems } = JSON.parse(data.output);
    expect(problems.map(({ file }: { file: string }) => file)).toEqual([
      `${folder}/a/text.md`,
      `${folder}/b/source.json`,
    ]);
    for (const problem of problems)
      expect(Object.keys(problem)).toEqual(['file', 'field', 'message']);
  });

  it('ends with 0 when a citation is only unresolved', async () => {
    const folder = await folderOf({ 'tea.md': 'Tea came (Brown, 2019).' });
    const { code, output } = await check(folder);
    expect(output).toContain('1 source; ');
    expect(code).toBe(0);
  });

  it('with --strict ends with 1 for whatever could be better', async () => {
    const item = '{"title":"Tea","author":[{"family":"Tee"}],"issued":{"date-parts":[[2020]]}}';
    const whole = await folderOf({ 'tea.md': 'Tea came.', 'tea.source.json': item });
    const bare = await folderOf({ 'tea.md': 'Tea came.' });
    const ended = [whole, bare].map((folder) => check(folder, '--strict'));
    expect((await Promise.all(ended)).map(({ code }) => code)).toEqual([0, 1]);
  });

  it('ends with 1 for a folder that is not there', async () => {
    const { code, output } = await check('/nowhere');
    expect(code).toBe(1);
    expect(output).toContain('/nowhere: cannot be read');
  });
});

it('the command line lists what people said of answers', async () => {
  const folder = await folderOf({});
  const environment = { DATA_DIR: folder };
  const none = await verbatim(['feedback'], { environment });
  expect(none).toMatchObject({
    ...{ code: 1, errors: '', output: 'Nobody has said that an answer did not help.\n' },
  });
  const storage = await openStorage({ dataFolder: folder, databaseUrl: null });
  const said = {
    message: '1',
    person: '2',
    server: '',
    outcome: 'related',
    reason: null,
    asker: '2',
  };
  await createFeedbackStore(storage).add({ ...said, question: 'Who?' });
  await storage.close();
  const { code, output } = await verbatim(['feedback', '--json'], { environment });
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ question: 'Who?', accept: null, outcome: 'related' });
});
