import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { type ChatOptions, chat } from '../../src/console/chat.ts';
import { defineCommand } from '../../src/reply/command.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { libraryOf, realLibrary } from '../support.ts';

const messages = messagesFor('en');

interface Setting extends Partial<ChatOptions> {
  readonly library?: Awaited<ReturnType<typeof realLibrary>>;
}

/** What the chat says to what is typed. */
async function hear(typed: string, setting: Setting = {}): Promise<string> {
  const { library = await realLibrary(), ...options } = setting;
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  input.end(typed);
  await chat({
    input,
    output,
    isInteractive: false,
    screen: () => ({ columns: 100, hasColours: false }),
    commands,
    actions,
    context: () => ({ library, messages, isTerminal: true }),
    ...options,
  });
  return String(output.read() ?? '');
}

/** What the chat says to these lines. */
function say(lines: readonly string[], setting: Setting = {}): Promise<string> {
  return hear(lines.map((line) => `${line}\n`).join(''), setting);
}

describe('questions piped in', () => {
  it('are answered line by line, and empty lines are not', async () => {
    const said = await say(['doses for Moldova?', '', '  ', 'ventilators?']);
    expect(said).toMatch(/^doses for Moldova\?\n.*Moldova received 458,000.*ventilators\?\n/s);
    expect(said.match(/^▌ 1\. /gm)).toHaveLength(2);
  });

  it('get no greeting, no prompt and no colours', async () => {
    const said = await say(['masks']);
    expect(said).not.toContain('Verbatim');
    expect(said).not.toContain('›');
    expect(said).not.toContain('\u001b');
  });

  it('end with the input, also without a last line end and when there are none', async () => {
    expect(await say([])).toBe('');
  });

  it('end with /quit', async () => {
    expect(await say(['/quit', 'masks'])).toBe('');
    expect(await say(['/exit ', 'masks'])).toBe('');
  });

  it('go on after a line that cannot be answered', async () => {
    const said = await say(['???', '/nothing', '/ask masks source:nowhere', '/ask', 'masks']);
    expect(said).toContain(messages.ask.emptyQuestion);
    expect(said).toContain(messages.console.unknown('nothing'));
    expect(said).toContain(
      'There is no source “nowhere”. The library holds: doroshko-raikov, zaryn.',
    );
    expect(said).toContain('▌ 1. ');
  });
});

describe('the commands', () => {
  it('/help tells them all', async () => {
    const said = await say(['/help']);
    for (const { data } of commands) expect(said).toContain(`/${data.name}`);
    for (const name of ['/help', '/quit']) expect(said).toContain(name);
  });

  it('/help names the options that a terminal has, and nothing of Discord', async () => {
    const said = await say(['/help']);
    expect(said).toContain('(source: shelf: top: more: explain:)');
    expect(said).toContain('(style: all:)');
    expect(said).not.toMatch(/Publish|Delete|[Mm]ention|menu of a message|private:/);
  });

  it('have the options of the command line too', async () => {
    const said = await say(['/ask masks top:1 explain:true']);
    expect(said.match(/^▌ \d\. /gm)).toHaveLength(1);
    expect(said).toContain('Looked for:');
  });

  it('/sources tells what the library holds', async () => {
    const said = await say(['/sources']);
    expect(said).toContain('The library holds 2 sources');
    expect(said).toContain('Żaryn · zaryn');
  });

  it('/ask keeps to a source', async () => {
    const said = await say(['/ask coronavirus aid source:zaryn']);
    expect(said).toContain('StopFake');
    expect(said).not.toContain('Doroshko');
  });
});

describe('a number', () => {
  it('opens what stands around that quote', async () => {
    const said = await say(['doses for Armenia', '1']);
    expect(said).toContain('In “Diplomacy as an Instrument');
    expect(said).toContain('Between May 2021 and February 2024');
  });

  it.each([['1'], ['doses for Armenia', '9'], ['chromodynamics', '1'], ['/sources', '1']])(
    'says so when there is no such quote: %s, %s',
    async (...lines) => {
      expect(await say(lines)).toContain(messages.console.noQuote);
    },
  );

  it('still opens the last answer after a line that could not be answered', async () => {
    expect(await say(['doses for Armenia', '???', '1'])).toContain('In “Diplomacy');
  });
});

describe('buttons from 10 on', () => {
  it('can be pressed', async () => {
    const said = await say(['/dose-count', '8']);
    expect(said).toContain('306,000 · from United States');
    const texts = Array.from({ length: 30 }, (_, at) => [
      `r${at}`,
      `The US donated ${at + 1},000 doses of vaccines to Moldova.`,
    ]);
    const library = libraryOf(Object.fromEntries(texts));
    expect(await say(['/dose-count', '10'], { library })).toContain('donated 21,000 doses');
    expect(await say(['/dose-count', '11'], { library })).toContain('Page 2 of 3');
  });
});

it('a bug is told as one, and the next line is answered', async () => {
  const library = await realLibrary();
  const broken: typeof library = {
    ...library,
    get doses(): never {
      throw new TypeError('x is not a function');
    },
  };
  const said = await say(['/dose-count', 'masks'], { library: broken });
  expect(said).toContain('Something went wrong here, not with your question: TypeError: x is not');
  expect(said).toContain('▌ 1. ');
});

it('a person is greeted, prompted and told which numbers open what', async () => {
  const said = await say(['doses for Armenia', '/quit'], { isInteractive: true });
  expect(said).toContain('Verbatim: 2 sources');
  expect(said).toContain('›');
  expect(said).toContain('[1] Context   [2] Cite   [3] More');
});

it('the name of a button presses it, as its number does', async () => {
  const said = await say(['doses for Armenia', 'more']);
  expect(said).toContain('More passages');
});

describe('a button from the tenth on', () => {
  const many = Object.fromEntries(
    Array.from({ length: 14 }, (_, at) => [`s${at}`, `Port ${at} took tea from ship ${at}.`]),
  );

  it('is pressed by its number', async () => {
    const said = await say(['/ask tea top:12', '11'], { library: libraryOf(many) });
    expect(said).toContain('In “–”');
  });

  it('is not meant by a number of three digits', async () => {
    const library = libraryOf({ a: 'Ship 458 came.' });
    expect(await say(['ship', '458'], { library })).toContain('\n458\n');
  });
});

describe('a person', () => {
  const isInteractive = true;

  it('does not read the question twice', async () => {
    const said = await say(['doses for Armenia'], { isInteractive });
    expect(said.match(/doses for Armenia/g)).toHaveLength(1);
  });

  it('pastes several lines as one text, and sends it with Enter', async () => {
    const pasted = '/check-text Moldova received 458,000 doses.\rIt rained\rin Kyiv.';
    const said = await hear(`\u001b[200~${pasted}\u001b[201~\r`, { isInteractive });
    expect(said).toContain('1. Moldova received 458,000 doses.\n');
    expect(said).toContain('2. It rained in Kyiv.\n');
    expect(said).not.toContain('3. ');
  });

  it('goes on typing where a notice comes in between', async () => {
    const input = new PassThrough();
    const output = new PassThrough({ encoding: 'utf8' });
    const library = libraryOf({ a: 'Tea left.' });
    let notify = (_: string) => {};
    const ended = chat({
      ...{ input, output, isInteractive, commands, actions },
      screen: () => ({ columns: 100, hasColours: false }),
      context: () => ({ library, messages }),
      onOpen: (show) => {
        notify = show;
      },
    });
    input.write('what abut tea');
    for (let left = 0; left < 6; left++) input.write('\u001b[D');
    await setImmediate();
    notify('The sources have changed.');
    const seen = String(output.read());
    // The prompt gives its line to the notice, and comes back with what was typed.
    expect(seen).toContain('\u001b[1G\u001b[2KThe sources have changed.\n\n');
    expect(seen.split('changed.')[1]).toMatch(/› .*what abut tea/s);
    // Keys that come together readline takes for pasted, and puts them at the end.
    input.write('o');
    await setImmediate();
    input.end('\n');
    await ended;
    expect(String(output.read())).toContain('Tea left.');
  });

  it('is not told a bug as if it were an answer', async () => {
    const broken = defineCommand({
      data: { name: 'broken', description: 'Breaks' },
      options: z.object({}),
      run: () => {
        throw new TypeError('x is undefined');
      },
    });
    const said = await say(['/broken', 'masks'], { commands: [...commands, broken] });
    expect(said).toContain('Something went wrong here, not with your question: TypeError: x is');
    expect(said).not.toContain('    at ');
    expect(said).toContain('▌ 1. ');
  });
});

it('control characters of a source do not reach the terminal', async () => {
  const library = libraryOf({ a: 'Masks \u001b[31mcame\u0007 by &#27;[2J road.' });
  const said = await say(['masks \u001b[2J'], { library });
  expect(said).toContain('Masks');
  expect(said).not.toMatch(/[^\P{Cc}\n]/u);
});
