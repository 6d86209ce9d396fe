import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import { DELETE, PUBLISH } from '../../src/discord/controls.ts';
import { createLibrary } from '../../src/library.ts';
import { documentOf, realLibrary } from '../support.ts';
import { type Asked, Desk, type Kind, type Sent } from './desk.ts';
import { liveParts } from './live-parts.ts';
import { DEFER_UPDATE, REPLY } from './sent.ts';
import { checkCallback } from './stand-in/check.ts';
import { requestOf } from './stand-in/requests.ts';

const INPUTS = process.env.SOAK ? 10_000 : 1_000;

/** What would do something in a text of Discord's, or break what is made of it. */
const LIVE = [
  ...['<@1>', '<@!1>', '<@&1>', '@everyone', '@here', '<#1>', '</ask:1>', '<id:guide>', '<t:1:R>'],
  ...['<a:b:1>', ':smile:', ':+1:', '[a](https://evil.example)', '[a](<https://evil.example>)'],
  ...['https://evil.example/a', 'steam://run/1', 'discord.gg/abc', 'https://discord.gg/abc', '(<'],
  ...['discord.com/invite/abc', 'discordapp.com/invite/abc', 'dsc.gg/abc', 'discord.gift/abc'],
  ...['# ', '## ', '-# ', '- ', '* ', '+ ', '1. ', '> ', '>>> ', '```js\n', '```', '`', '``', '\\'],
  ...['**', '__', '~~', '||', '_', '*', ']', '[', '(', ')', '](', '\u202E', '\u2066', '\u200B'],
  ...['\u0000', '\u001B[2J', '\r', '\u2028', '\uD800', '🦠', '疫苗', 'ा', '%00', '%n'],
];
const WORDS = [
  ...[
    'masks',
    'Moldova received',
    '458,000 doses',
    'вакцина',
    'США',
    '“ventilators”',
    '6.7 million',
  ],
  ...[
    'how many',
    'white house',
    'apa',
    'ris',
    'zaryn',
    'filipovic 2024',
    'doroshko-raikov/saari-2021',
  ],
];
const KEYS = [
  '__proto__',
  'constructor',
  'AAAAAAAAAAAA',
  'null',
  '-1',
  '1e999',
  '0x1',
  ' ',
  '9'.repeat(30),
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LIVE) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\n', ...KEYS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const text = fc.oneof(
  { weight: 60, arbitrary: fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 20, arbitrary: fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')) },
  // As long as Discord lets a text option be.
  { weight: 1, arbitrary: piece.map((part) => `a${part} `.repeat(3000).slice(0, 6000)) },
);
/** What a text option can be when somebody sends it by hand. */
const value = fc.oneof(
  { weight: 20, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(undefined, null, true, 7, Number.NaN, {}, ['a']) },
);
const optionName = fc.constantFrom(
  ...'question text work style country donor source private explain top page of all __proto__'.split(
    ' ',
  ),
);
const option = fc.record({ name: optionName, value }).map((one) => ({ ...one, type: 3 }));
const commandName = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...commands.map(({ data }) => data.name)) },
  { weight: 1, arbitrary: text },
);

/** A real library does most; in the other even the titles, authors and ids are hostile. */
const shelves = [await realLibrary(), createLibrary(LIVE.map(hostileDocument))];
const ids = shelves.flatMap(({ index }) => index.passages.slice(0, 9).map(({ id }) => id));
const customId = fc
  .array(
    fc.oneof(
      fc.constantFrom(...actions.map(({ name }) => name), PUBLISH, DELETE, ...ids, '0', '1'),
      text,
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(':').slice(0, 100));

type Input = [Kind, Asked['data']];

const asked: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ name: commandName, options: fc.array(option, { minLength: 1, maxLength: 4 }) })
      .map((data): Input => ['command', { id: '1', type: 1, ...data }]),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(commandName, option).map(
      ([name, typed]): Input => [
        'autocomplete',
        {
          id: '1',
          type: 1,
          name,
          options: [{ ...typed, value: String(typed.value), focused: true }],
        },
      ],
    ),
  },
  {
    weight: 3,
    arbitrary: customId.map((custom_id): Input => ['button', { custom_id, component_type: 2 }]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        customId,
        fc.array(
          text.map((one) => one.slice(0, 100)),
          { maxLength: 3 },
        ),
      )
      .map(([custom_id, values]): Input => ['menu', { custom_id, component_type: 3, values }]),
  },
);

function hostileDocument(part: string, at: number) {
  const markdown = `# ${part} masks\n\nMoldova received ${part} 458,000 doses (${part}, 2021) of masks.`;
  return documentOf(markdown, {
    ...{ id: `d${at}${part}`, title: `${part} title ${part}`, language: 'en' },
    author: [{ literal: `${part} author` }],
    URL: 'https://sources.example/a_(b)',
  });
}

/** What is wrong with an answer, in words. */
function faultsOf(kind: Kind, sent: readonly Sent[]): string[] {
  // Whoever presses Publish is told beside what stands.
  const [answer, ...more] = sent[0]?.body.type === DEFER_UPDATE ? sent.slice(1).map(asReply) : sent;
  if (!answer || more.length > 0) return [`${sent.length} answers`];
  const data = answer.body.data ?? {};
  if (kind === 'autocomplete') return brokenChoices(data.choices);
  const live = textsOf(data).flatMap(liveParts);
  const { parse } = data.allowed_mentions as { parse?: unknown[] };
  return [
    ...refusalsOf(answer),
    ...live.map((part) => `live: ${part}`),
    ...(parse?.length === 0 ? [] : ['mentions are allowed']),
    ...(textsOf(data).some((one) => one.includes('Something went wrong')) ? ['a fault'] : []),
  ];
}

/** A message beside, as if it were the first answer. */
function asReply({ body, ...sent }: Sent): Sent {
  return { ...sent, body: { type: REPLY, data: { ...body } } };
}

/** What Discord would say against it. */
function refusalsOf({ body, files }: Sent): string[] {
  try {
    checkCallback(
      requestOf(body, Object.fromEntries(files.map((name) => [name, new Uint8Array()]))),
      null,
    );
    return [];
  } catch (refusal) {
    return [String(refusal)];
  }
}

function brokenChoices(choices: unknown): string[] {
  const list = choices as readonly { name: string; value: string }[];
  const isGood = ({ name, value }: { name: string; value: string }) =>
    [name, value].every((one) => one.trim() !== '' && one.length <= 100) &&
    !/\p{Bidi_Control}|\p{Cc}/u.test(name);
  return list.length <= 25 && list.every(isGood) ? [] : ['choices that Discord does not take'];
}

function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'content' in value && typeof value.content === 'string' ? [value.content] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}

describe(`of ${INPUTS} hostile inputs`, () => {
  it('none crashes, none leaves anything live, none breaks a limit', {
    timeout: 120_000,
  }, async () => {
    const faults: unknown[] = [];
    let logged = '';
    const log = pino({ level: 'error' }, { write: (line: string) => (logged ||= line) });
    const desks = shelves.map(
      (library) => new Desk({ library: () => library, commands, actions, log }),
    );
    const inputs = fc.sample(asked, { numRuns: INPUTS, seed: 1 });
    for (const [at, [kind, data]] of inputs.entries()) {
      const sent = await desks[at % 2]!.ask(kind, { data, locale: at % 3 === 0 ? 'uk' : 'en-US' });
      const found = faultsOf(kind, sent);
      if (found.length > 0) faults.push({ kind, data, found });
    }
    expect(faults.slice(0, 3)).toEqual([]);
    expect(logged).toBe('');
  });
});
