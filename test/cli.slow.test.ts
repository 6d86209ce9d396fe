import { describe, expect, it } from 'vitest';
import { useEntries } from './run-entry.ts';
import { realLibrary } from './support.ts';

const { runEntry, verbatim } = useEntries();

describe('the exit code is grep’s', () => {
  it.each([
    ['an answer', 0, ['ask', 'doses', 'for', 'Moldova']],
    ['related quotes', 0, ['ask', 'vaccine doses for Zamunda']],
    ['nothing found', 1, ['ask', 'chromodynamics']],
    ['no question', 2, ['ask']],
    ['an unknown source', 2, ['ask', 'masks', '--source', 'nowhere']],
    ['no number of quotes', 2, ['ask', 'masks', '--top', '0']],
    ['an unknown option', 2, ['ask', 'masks', '--nothing']],
    ['an unknown command', 2, ['nothing']],
    ['an unknown text', 2, ['text', 'nowhere']],
    ['the sources', 0, ['sources']],
    ['a work', 0, ['source', 'saari']],
    ['several works', 0, ['source', 'vaccine', 'diplomacy']],
    ['no work that fits', 1, ['source', 'chromodynamics']],
    ['an unknown style', 2, ['source', 'saari', '--style', 'turabian']],
    ['no work', 2, ['source']],
    ['a quote', 0, ['find-quote', 'Moldova', 'received', '458,000', 'doses']],
    ['a quote with another word', 0, ['find-quote', 'Moldova received 459,000 doses of vaccines']],
    ['no such quote', 1, ['find-quote', 'To be, or not to be']],
    ['no quote', 2, ['find-quote']],
    ['a folder that is in order', 0, ['check']],
    ['help', 0, ['--help']],
    ['the version', 0, ['--version']],
  ])('%s: %i', async (_, code, args) => {
    const ended = await verbatim(args);
    expect(ended.code).toBe(code);
    // Answers go to standard output, faults to standard error.
    expect(ended.output === '').toBe(code === 2);
    expect(ended.errors === '').toBe(code !== 2);
  });
});

describe('the program', () => {
  it.each([
    ['an answer', 0, ['ask', 'doses', 'for', 'Moldova']],
    ['an unknown source', 2, ['ask', 'masks', '--source', 'nowhere']],
    ['an unknown option', 2, ['ask', 'masks', '--nothing']],
  ])('ends with the exit code of its command line: %s: %i', async (_, code, args) => {
    expect(await runEntry('cli', args)).toEqual({ ...(await verbatim(args)), code });
  });

  it('reads what is piped in, and writes all of a long answer into a pipe', async () => {
    const input = `${'vaccines\n'.repeat(20)}chromodynamics\n`;
    const args = ['ask', '--json', '--top', '20'];
    const ended = await runEntry('cli', args, { input });
    expect(ended.output.length).toBeGreaterThan(200_000);
    expect(ended).toEqual({ ...(await verbatim(args, { input })), code: 1 });
  });
});

describe('the command line', () => {
  it('prints quotes without colours into a pipe', async () => {
    const { output } = await verbatim(['ask', 'doses for Moldova']);
    expect(output).toContain('▌ 1. Doroshko & Raikov (n.d.)');
    expect(output).not.toContain('\u001b');
  });

  it('prints one JSON object, whose quotes are slices of what `text` prints', async () => {
    const [asked, text] = await Promise.all([
      verbatim(['ask', '--json', '--top', '20', 'vaccines']),
      verbatim(['text', 'doroshko-raikov']),
    ]);
    expect(asked.output.trimEnd()).not.toContain('\n');
    const { status, quotes } = JSON.parse(asked.output);
    expect(status).toBe('related');
    expect(quotes).toHaveLength(20);
    for (const quote of quotes)
      if (quote.document.id === 'doroshko-raikov')
        expect(text.output.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('prints the canonical text and nothing else', async () => {
    const { documents } = await realLibrary();
    expect((await verbatim(['text', 'zaryn'])).output).toBe(documents[1]?.text);
  });

  it('answers a batch of lines, an object a line, and its exit code is the worst', async () => {
    const input = 'doses for Moldova\n\n  \nchromodynamics\nмаски';
    const { code, output } = await verbatim(['ask', '--json', '--top', '1'], { input });
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
    const { code, output } = await verbatim(['ask', '--json'], { input: '???\nmasks\n' });
    const [first, second] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({ error: 'Ask a question that has at least one word in it.' });
    expect(second.status).toBe('answered');
    expect(code).toBe(2);
  });

  it('cites a work in a style, and as what a reference manager reads', async () => {
    const [entry, json, file] = await Promise.all([
      verbatim(['source', 'filipovic', '--style', 'vancouver']),
      verbatim(['source', 'filipovic', '--json']),
      verbatim(['source', 'filipovic', '--style', 'csl-json', '--json']),
    ]);
    expect(entry.output.replace(/\s+/g, ' ')).toContain('Filipović A. Vaccine Diplomacy of the');
    // An address stays in one piece.
    expect(entry.output).toContain('doi:10.18485/iipe_mp.2024.75.1190.3');
    const work = JSON.parse(json.output);
    expect(work).toMatchObject({ status: 'found', style: 'apa', inText: '(Filipović, 2024)' });
    expect(work.citedIn).toHaveLength(10);
    expect(JSON.parse(JSON.parse(file.output).citation)).toEqual([work.csl]);
  });

  it('prints a file to import so that it can be saved', async () => {
    const { output } = await verbatim(['source', 'massie', '--style', 'ris']);
    expect(output).toMatch(/^TY {2}- NEWS\n/);
    expect(output).toMatch(/^UR {2}- https:\/\/\S+$/m);
  });

  it('shows a changed word as wdiff does', async () => {
    const { output } = await verbatim(['find-quote', 'Moldova received 459,000 doses of vaccines']);
    expect(output).toContain('Moldova received [-458,000-]{+459,000+} doses of vaccines');
  });

  it('looks up a batch of quotes, an object a line', async () => {
    const lines = [
      'Moldova received 458,000 doses',
      'MOLDOVA received 458,000 doses',
      '',
      'Moldova received 459,000 doses of vaccines',
      'To be, or not to be, that is the question',
    ];
    const { code, output } = await verbatim(['find-quote', '--json'], {
      input: lines.join('\n'),
    });
    const found = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ status, text }) => [status, text])).toEqual([
      ['verbatim', lines[0]],
      ['verbatim-except', lines[1]],
      ['near', lines[3]],
      ['not-found', lines[4]],
    ]);
    for (const one of found)
      expect(Object.keys(one)).toEqual([
        'status',
        'text',
        'quote',
        'except',
        'difference',
        'ascription',
      ]);
    expect(found[0].quote.text).toBe(lines[0]);
    expect(found[1].except).toEqual(['case']);
    expect(found[2].difference).toEqual([
      { kept: 'Moldova received ' },
      { removed: '458,000' },
      { added: '459,000' },
      { kept: ' doses of vaccines' },
    ]);
    expect(found[3]).toMatchObject({ quote: null, except: [], difference: [] });
    expect(code).toBe(1);
  });

  it('goes on with the batch after a line that is no quote', async () => {
    const { code, output } = await verbatim(['find-quote', '--json'], {
      input: '???\npandemic\n',
    });
    const [first, second] = output.trimEnd().split('\n');
    expect(JSON.parse(first!)).toEqual({ error: 'Paste the words that were quoted.' });
    expect(JSON.parse(second!).status).toBe('verbatim');
    expect(code).toBe(2);
  });

  it('names its commands and the version of the package', async () => {
    const [help, version] = await Promise.all([verbatim(['--help']), verbatim(['--version'])]);
    for (const name of ['ask', 'source', 'find-quote', 'check', 'sources', 'text'])
      expect(help.output).toContain(name);
    expect(version.output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('says how to mend a folder that is not there', async () => {
    const { code, output, errors } = await verbatim(['ask', 'masks'], {
      environment: { KNOWLEDGE_DIR: '/nowhere' },
    });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('/nowhere: cannot be read: create the folder, or set KNOWLEDGE_DIR');
    expect(errors).not.toContain('    at ');
  });

  it('says what is wrong with a setting', async () => {
    const environment = { LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'mine' };
    const { code, errors } = await verbatim(['sources'], { environment });
    expect(code).toBe(2);
    expect(errors).toMatch(/DISCORD_GUILD_ID: .*\nLOG_LEVEL: /);
  });
});

it('npm start without a token answers the lines that are piped in', async () => {
  const { code, output, errors } = await runEntry('main', [], {
    input: 'doses for Moldova\n/quit\n',
  });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toContain('Moldova received 458,000 doses');
});

it.each([
  ['settings', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL: '],
  ['sources', { KNOWLEDGE_DIR: '/nowhere' }, '/nowhere: cannot be read'],
])(
  'npm start tells whoever starts it again that this mends no %s',
  async (_, environment, words) => {
    const { code, errors } = await runEntry('main', [], { environment });
    expect(code).toBe(78);
    expect(errors).toContain(words);
  },
);
