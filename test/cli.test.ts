import { execFileSync, spawn } from 'node:child_process';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { folderOf, realLibrary } from './support.ts';

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Setting {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a compiled entry as its user would, to its end. */
function runEntry(entry: string, args: readonly string[], setting: Setting = {}): Promise<Ended> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [`dist/src/${entry}.js`, ...args], {
    env: { PATH, LC_ALL: 'en_GB.UTF-8', DISCORD_TOKEN: '', ...setting.environment },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.end(setting.input ?? '');
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

const verbatim = (...args: string[]) => runEntry('cli', args);

vi.setConfig({ testTimeout: 30_000 }); // a process starts slowly while others do

beforeAll(() => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
}, 60_000);

describe('the exit code is grep’s', () => {
  it.each([
    ['an answer', 0, ['ask', 'doses', 'for', 'Moldova']],
    ['related quotes', 0, ['ask', 'doses for Zamunda']],
    ['nothing found', 1, ['ask', 'chromodynamics']],
    ['no question', 2, ['ask']],
    ['an unknown source', 2, ['ask', 'masks', '--source', 'nowhere']],
    ['no number of quotes', 2, ['ask', 'masks', '--top', '0']],
    ['an unknown option', 2, ['ask', 'masks', '--nothing']],
    ['an unknown command', 2, ['nothing']],
    ['an unknown text', 2, ['text', 'nowhere']],
    ['the sources', 0, ['sources']],
    ['help', 0, ['--help']],
    ['the version', 0, ['--version']],
  ])('%s: %i', async (_, code, args) => {
    const ended = await verbatim(...args);
    expect(ended.code).toBe(code);
    // Answers go to standard output, faults to standard error.
    expect(ended.output === '').toBe(code === 2);
    expect(ended.errors === '').toBe(code !== 2);
  });
});

describe('the command line', () => {
  it('prints quotes without colours into a pipe', async () => {
    const { output } = await verbatim('ask', 'doses for Moldova');
    expect(output).toContain('▌ 1. Doroshko & Raikov (n.d.)');
    expect(output).not.toContain('\u001b');
  });

  it('prints one JSON object, whose quotes are slices of what `text` prints', async () => {
    const [asked, text] = await Promise.all([
      verbatim('ask', '--json', '--top', '20', 'vaccines'),
      verbatim('text', 'doroshko-raikov'),
    ]);
    expect(asked.output.trimEnd()).not.toContain('\n');
    const { status, quotes } = JSON.parse(asked.output);
    expect(status).toBe('answered');
    expect(quotes).toHaveLength(20);
    for (const quote of quotes)
      if (quote.document.id === 'doroshko-raikov')
        expect(text.output.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('prints the canonical text and nothing else', async () => {
    const { documents } = await realLibrary();
    expect((await verbatim('text', 'zaryn')).output).toBe(documents[1]?.text);
  });

  it('answers a batch of lines, an object a line, and its exit code is the worst', async () => {
    const input = 'doses for Moldova\n\n  \nchromodynamics\nмаски';
    const { code, output } = await runEntry('cli', ['ask', '--json', '--top', '1'], { input });
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ status, question }) => [status, question])).toEqual([
      ['answered', 'doses for Moldova'],
      ['not-found', 'chromodynamics'],
      ['answered', 'маски'],
    ]);
    expect(code).toBe(1);
  });

  it('goes on with the batch after a line that is no question', async () => {
    const { code, output } = await runEntry('cli', ['ask', '--json'], { input: '???\nmasks\n' });
    const [first, second] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({ error: 'Ask something that has a word in it.' });
    expect(second.status).toBe('answered');
    expect(code).toBe(2);
  });

  it('names its commands and the version of the package', async () => {
    const [help, version] = await Promise.all([verbatim('--help'), verbatim('--version')]);
    for (const name of ['ask', 'sources', 'text']) expect(help.output).toContain(name);
    expect(version.output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says how to mend a folder that is not there', async () => {
    const { code, output, errors } = await runEntry('cli', ['ask', 'masks'], {
      environment: { KNOWLEDGE_DIR: '/nowhere' },
    });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('/nowhere: cannot be read: create the folder, or set KNOWLEDGE_DIR');
    expect(errors).not.toContain('    at ');
  });

  it('says what is wrong with a setting', async () => {
    const environment = { LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'mine' };
    const { code, errors } = await runEntry('cli', ['sources'], { environment });
    expect(code).toBe(2);
    expect(errors).toMatch(/DISCORD_GUILD_ID: .*\nLOG_LEVEL: /);
  });
});

it('the command line says every fault of a folder, a line each', async () => {
  const folder = await folderOf({
    'a/text.md': '',
    'b.rtf': '',
    'c/text.md': 'x',
    'c/source.json': '{',
  });
  const { code, errors } = await runEntry('cli', ['sources'], {
    environment: { KNOWLEDGE_DIR: folder },
  });
  expect(code).toBe(2);
  expect(errors.split('\n').filter((line) => line.startsWith(folder))).toHaveLength(3);
});

it('npm start without a token answers the lines that are piped in', async () => {
  const { code, output, errors } = await runEntry('main', [], {
    input: 'doses for Moldova\n/quit\n',
  });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toContain('Moldova received 458,000 doses');
});
