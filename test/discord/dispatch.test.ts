import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import type { Answered } from '../../src/discord/metrics.ts';
import type { Command } from '../../src/reply/command.ts';
import { realLibrary } from '../support.ts';
import { Desk, type Server, textOf } from './desk.ts';

const library = await realLibrary();
const EPHEMERAL = 1 << 6;

/** A command that answers with a menu that Discord does not take. */
const unrenderable: Command = {
  data: { name: 'unrenderable', description: 'Cannot be shown' },
  run: () =>
    Promise.resolve({
      ...{ outcome: 'found', parts: [{ kind: 'text', text: 'a' }], data: null },
      buttons: [{ id: '', label: '' }],
    }),
  suggest: () => [
    { name: '', value: 'a' },
    { name: 'b'.repeat(101), value: 'b' },
    { name: 'good', value: 'c' },
  ],
};

function start(server?: Server) {
  let logged = '';
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => {
    logged += String(chunk);
  });
  const answered: Answered[] = [];
  const desk = new Desk(
    {
      ...{ library: () => library, commands: [...commands, unrenderable], actions },
      ...{ log: pino(stream), onAnswer: (one) => answered.push(one) },
    },
    server,
  );
  return { desk, answered, logged: () => logged };
}

const refusal = (status: number, code: number) =>
  new Response(JSON.stringify({ code, message: 'no' }), {
    status,
    headers: { 'content-type': 'application/json' },
  });
const question = { question: 'Who received masks?' };

describe('what this bot never offered is answered in plain words', () => {
  it.each([
    ['a command', 'command', { name: 'gone', type: 1 }, 'This command no longer exists'],
    ['a user command', 'userCommand', { name: 'gone', type: 2, resolved: {} }, 'This command'],
    [
      'a button',
      'button',
      { custom_id: 'gone:1', component_type: 2 },
      'This button no longer works',
    ],
    [
      'a button of another bot',
      'button',
      { custom_id: '{"a":1}', component_type: 2 },
      'This button',
    ],
    ['a menu', 'menu', { custom_id: 'gone', component_type: 3, values: ['a'] }, 'This button'],
    ['a form', 'modal', { custom_id: 'gone', components: [] }, 'This button'],
  ] as const)('%s', async (_, kind, data, words) => {
    const { desk } = start();
    const sent = await desk.ask(kind, { data: { id: '1', ...data } });
    expect(sent).toHaveLength(1);
    expect(textOf(sent)).toContain(words);
    expect(Number(sent[0]!.body.data?.flags) & EPHEMERAL).toBe(EPHEMERAL);
  });

  it('and a list for an option that nobody types into is empty', async () => {
    const { desk } = start();
    const [sent] = await desk.ask('autocomplete', { data: { id: '1', name: 'ask', options: [] } });
    expect(sent!.body.data).toEqual({ choices: [] });
  });
});

describe('a fault', () => {
  it('of showing an answer is told like any other', async () => {
    const { desk, logged } = start();
    const sent = await desk.slash('unrenderable');
    const [, reference] = /reference ([0-9a-f]{8})/.exec(textOf(sent)) ?? [];
    expect(logged()).toContain(reference);
  });

  it('of one suggestion does not cost the others', async () => {
    const { desk } = start();
    const options = [{ name: 'a', type: 3, value: '', focused: true }];
    const [sent] = await desk.ask('autocomplete', {
      data: { id: '1', name: 'unrenderable', options },
    });
    expect(sent!.body.data).toEqual({ choices: [{ name: 'good', value: 'c' }] });
  });

  it('that Discord finds in an answer is told as one', async () => {
    let requests = 0;
    const { desk } = start(() => (requests++ === 0 ? refusal(400, 50035) : undefined));
    const sent = await desk.slash('ask', question);
    expect(sent).toHaveLength(2);
    expect(textOf([sent[1]!])).toContain('Something went wrong here');
  });

  it('of Discord is waited out, and the answer is sent again', async () => {
    let requests = 0;
    const { desk, answered } = start(() =>
      requests++ < 5 ? new Response('', { status: 502 }) : undefined,
    );
    const sent = await desk.slash('ask', question);
    expect(textOf([sent.at(-1)!])).toContain('> ');
    expect(answered).toMatchObject([{ name: 'ask', outcome: 'found' }]);
  });

  it.each([
    ['too late', 404, 10062],
    ['already given', 400, 40060],
  ])('is only logged when an answer is %s', async (_, status, code) => {
    const { desk, answered, logged } = start(() => refusal(status, code));
    const sent = await desk.slash('ask', question);
    expect(sent).toHaveLength(1);
    expect(answered).toEqual([]);
    expect(logged()).toContain('an answer was not delivered');
  });
});

describe('where the bot may not attach files', () => {
  const permissions = '0';

  it('counts come without their chart, and the permission is named', async () => {
    const { desk } = start();
    const sent = await desk.slash('dose-count', {}, { permissions });
    expect(sent[0]!.files).toEqual([]);
    expect(textOf(sent)).toContain('more than 9.6 million');
    expect(textOf(sent)).toContain('no permission to attach files here (Attach Files)');
  });

  it('a file comes as text to copy', async () => {
    const { desk } = start();
    const sent = await desk.slash('source', { work: 'saari', style: 'ris' }, { permissions });
    expect(sent[0]!.files).toEqual([]);
    expect(textOf(sent)).toMatch(/```\nTY {2}- ELEC\n/);
  });

  it('all else is as ever', async () => {
    const { desk } = start();
    expect(textOf(await desk.slash('ask', question, { permissions }))).not.toContain('Attach');
  });
});

describe('answers are counted', () => {
  it('by command and outcome, without what was asked', async () => {
    const { desk, answered } = start();
    await desk.slash('ask', question);
    await desk.slash('ask', { question: '?!' });
    await desk.slash('unrenderable');
    await desk.slash('gone');
    expect(answered.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'ask found',
      'ask refused',
      'unrenderable fault',
      'unknown refused',
    ]);
    for (const { seconds } of answered) expect(seconds).toBeGreaterThan(0);
    expect(Object.keys(answered[0]!)).toEqual(['name', 'outcome', 'seconds']);
  });
});
