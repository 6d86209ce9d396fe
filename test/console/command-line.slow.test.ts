import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readBib, readRis } from '../../src/knowledge/read-bibliography.ts';
import { namedOptions } from '../../src/reply/terminal-use.ts';
import { useEntries } from '../run-entry.ts';
import { folderOf, realLibrary } from '../support.ts';

const { runEntry, verbatim } = useEntries();
const inUkrainian = { LC_ALL: 'uk_UA.UTF-8' };

describe('the command line is made of the commands', () => {
  it('and tells of every one, in words of at most 80 columns', async () => {
    const { output } = await verbatim(['--help']);
    for (const { data } of commands) expect(output).toContain(`  ${data.name}`);
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each(commands.filter(({ data }) => data.name !== 'help').map(({ data }) => data.name))(
    '%s --help tells every option that it has there',
    async (name) => {
      const command = commands.find(({ data }) => data.name === name)!;
      const { code, output } = await verbatim([name, '--help']);
      expect(code).toBe(0);
      for (const option of [...namedOptions(command), 'json'])
        expect(output).toMatch(new RegExp(`^ +--${option}( <\\w+>)? +\\S`, 'm'));
      expect(output).not.toContain('--private');
    },
  );

  it('and speaks the language of its reader, but data is the same for all', async () => {
    const environment = inUkrainian;
    const english = await verbatim(['ask', 'doses for Moldova', '--json']);
    const [help, answer, data] = await Promise.all([
      verbatim(['--help'], { environment }),
      verbatim(['ask', 'doses for Moldova'], { environment }),
      verbatim(['ask', 'doses for Moldova', '--json'], { environment }),
    ]);
    expect(help.output).toContain('Запитайте джерела');
    expect(answer.output).toContain('абз. 27');
    expect(data.output).toBe(english.output);
  });
});

describe('a slip on the command line is told in plain words', () => {
  it.each([
    [['ask', 'masks', '--tpo', '3'], 'There is no option --tpo. Did you mean --top?'],
    [['aks'], 'There is no command aks. Did you mean ask?'],
    [['source', 'saari', '--style'], 'A value is missing: --style <style>.'],
    [['text'], 'A value is missing: id.'],
    [['text', 'a', 'b'], 'There are more words than this command takes.'],
  ])('%j', async (args, words) => {
    const { code, output, errors } = await verbatim(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors.trim()).toBe(`${words} Run “verbatim --help” to see what there is.`);
  });

  it('in Ukrainian too', async () => {
    const { errors } = await runEntry('cli', ['aks'], { environment: inUkrainian });
    expect(errors).toContain('Команди aks немає. Можливо, ask?');
  });
});

describe('a file for a reference manager', () => {
  it('is all that stands on standard output, sign by sign', async () => {
    const { code, output } = await verbatim(['source', 'saari', '--style', 'bibtex']);
    expect(code).toBe(0);
    expect(output).toMatch(/^@\w+\{saari-2021,\n\tauthor = .*\n\}\n$/s);
    expect(await readBib(output)).toHaveLength(1);
  });

  it('holds all works of the shelf, and each comes back', async () => {
    const [bib, ris, json] = await Promise.all(
      ['bibtex', 'ris', 'csl-json'].map((style) => verbatim(['source', '--all', '--style', style])),
    );
    const { works } = (await realLibrary()).bibliography;
    const items = works.map(({ item }) => item);
    expect(await readBib(bib!.output)).toEqual(items);
    expect(readRis(ris!.output)).toEqual(items);
    expect(JSON.parse(json!.output)).toEqual(items);
  });

  it('is not written when it is not clear which work is meant', async () => {
    const { code, output, errors } = await verbatim(['source', 'vaccine', '--style', 'bibtex']);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('Several works match.');
  });
});

it('lists all works in a style', async () => {
  const { output } = await verbatim(['source', '--all', '--style', 'mla']);
  expect(output.trim().split('\n\n')).toHaveLength(23);
});

describe('standard input', () => {
  it('is one text for check-text, whatever its lines', async () => {
    const input =
      'It is known to all of us that in these years Moldova received\n458,000 doses.\n\nBananas are yellow.\n';
    const [shown, data] = await Promise.all([
      verbatim(['check-text'], { input }),
      verbatim(['check-text', '--json'], { input }),
    ]);
    expect(shown.output).toContain(
      '1. It is known to all of us that in these years Moldova received 458,000 doses.\n',
    );
    expect(shown.output).toContain('\n2. Bananas are yellow.\n');
    expect(JSON.parse(data.output).sentences).toHaveLength(2);
  });

  it('is a question a line for ask, without --json too', async () => {
    const input = 'doses for Moldova\n\nmasks\n';
    const { code, output } = await verbatim(['ask', '--top', '1'], { input });
    expect(code).toBe(0);
    expect(output).toMatch(/^doses for Moldova\n\n▌ .*\n\nmasks\n\n▌ /s);
  });
});

describe('what cannot be written is told without a stack', () => {
  it.each([
    ['/nowhere/doses.png', 'its folder does not exist'],
    ['/tmp', 'it is a folder'],
    ['package.json/doses.png', 'its folder is a file'],
  ])('a chart: %s', async (file, why) => {
    const { code, output, errors } = await verbatim(['dose-count', '--chart', file]);
    expect({ code, output, errors }).toEqual({
      code: 2,
      output: '',
      errors: `${file} cannot be written: ${why}.\n`,
    });
  });

  it('a chart of nothing', async () => {
    const { errors } = await verbatim(['dose-count', 'Japan', '--chart', '/tmp/doses.png']);
    expect(errors).toBe('There is nothing to draw: a chart needs counts by recipient.\n');
  });

  it('a chart that can be is a picture', async () => {
    const file = path.join(await folderOf({}), 'doses.png');
    expect((await verbatim(['dose-count', '--chart', file])).code).toBe(0);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  });

  it.each(['package.json', '/dev/null', 'package.json/cache'])('a cache in %s', async (folder) => {
    const environment = { CACHE_DIR: folder };
    const { code, output, errors } = await verbatim(['ask', 'masks'], { environment });
    expect(code).toBe(0);
    expect(output).toContain('▌ 1. ');
    expect(errors).toMatch(/^the cache cannot be written, .*\n$/);
  });
});

describe('where nobody reads on', () => {
  it.each(['cli', 'main'])('%s ends without a word', async (entry) => {
    const input = 'vaccines\n'.repeat(300);
    const { errors } = await runEntry(entry, entry === 'cli' ? ['ask'] : [], {
      input,
      readOnly: 1,
    });
    expect(errors).toBe('');
  });
});
