import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import type { DiscordConfig } from '../../src/config.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import type { Service } from '../../src/discord/service.ts';
import { loadLibrary } from '../../src/library.ts';
import type { Command } from '../../src/reply/command.ts';
import { CHOICES, COMPONENTS_V2, EPHEMERAL, REPLY, read, UPDATE } from './sent.ts';
import { type Answers, APPLICATION, GUILD, StandIn, TOKEN } from './stand-in.ts';

/** The text of an attached file. */
const fileOf = ([first]: Answers, name: string) => new TextDecoder().decode(first!.files[name]);

const broken: Command = {
  data: { name: 'broken', description: 'Always fails' },
  run: () => Promise.reject(new Error('the disk is on fire')),
  suggest: () => {
    throw new Error('no suggestions either');
  },
};

let standIn: StandIn;
let bot: Bot;
let config: DiscordConfig;
let service: Service;
let logged = '';

beforeAll(async () => {
  standIn = await StandIn.start();
  const library = await loadLibrary('knowledge');
  const log = new PassThrough();
  log.on('data', (chunk: Buffer) => {
    logged += String(chunk);
  });
  config = { token: TOKEN, clientId: null, guildId: GUILD, apiUrl: standIn.apiUrl };
  service = {
    library: () => library,
    commands: [...commands, broken],
    actions,
    log: pino({ level: 'trace' }, log),
  };
  bot = await startBot(config, service);
  await standIn.request('PUT', /\/commands$/);
});

afterAll(async () => {
  await bot.stop();
  await standIn.stop();
});

afterEach(() => expect(standIn.takeViolations()).toEqual([]));

describe('a bot that logs in', () => {
  it('registers its commands in the one guild it was told, under the application of its token', async () => {
    const { path, body } = await standIn.request('PUT', /\/commands$/);
    expect(path).toBe(`/api/v10/applications/${APPLICATION}/guilds/${GUILD}/commands`);
    expect((body as { name: string }[]).map(({ name }) => name)).toContain('ask');
  });

  it('leaves commands alone that Discord already has', async () => {
    const registrations = () => standIn.requests.filter(({ method }) => method === 'PUT').length;
    const before = registrations();
    const listings = () =>
      standIn.requests.filter(({ method, path }) => method === 'GET' && /commands$/.test(path));
    const seen = listings().length;
    const again = await startBot(config, service);
    while (listings().length === seen) await new Promise((resolve) => setTimeout(resolve, 10));
    await again.stop();
    await bot.stop();
    bot = await startBot(config, service);
    expect(registrations()).toBe(before);
  });

  it('says at once that a token is wrong', async () => {
    const wrong = startBot({ ...config, token: `${TOKEN}x` }, service);
    await expect(wrong).rejects.toThrow('Discord does not know this DISCORD_TOKEN');
  });

  it('never writes its token to the log', () => {
    expect(logged).toContain('logged in to Discord');
    expect(logged).not.toContain(TOKEN);
  });
});

describe('/ask in a server', () => {
  it('answers in public with the sentence, its citation and a button for its context', async () => {
    const { type, flags, text, buttons } = read(
      await standIn.slash('ask', { question: 'How many doses did the US give to Uzbekistan?' }),
    );
    expect(type).toBe(REPLY);
    expect(flags).toBe(COMPONENTS_V2);
    expect(text).toContain('more than 9.6 million');
    expect(text).toMatch(/^-# Doroshko & Raikov \(n\.d\.\)/m);
    expect(buttons[0]).toMatch(/^context:[\w-]{12}:0$/);
    expect(buttons.filter((id) => id.startsWith('cite:'))).toHaveLength(1);
  });

  it('numbers the quotes as the buttons below them are numbered', async () => {
    const { text, buttons } = read(
      await standIn.slash('ask', { question: 'recipients of Russian vaccines' }),
    );
    const shown = text.match(/^-# \*\*\d/gm) ?? [];
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(shown.map((_, at) => `-# **${at + 1}`));
    expect(buttons.filter((id) => id.startsWith('cite:'))).toHaveLength(shown.length);
  });

  it('links the works that a quoted sentence cites', async () => {
    const { text } = read(
      await standIn.slash('ask', { question: 'recipients of Russian vaccines' }),
    );
    expect(text).toMatch(/^-# Cites: .*\]\(https:\/\/[^\s()]+\)/m);
  });

  it('answers only the asker when told so, in their language', async () => {
    const { flags, text } = read(
      await standIn.slash(
        'ask',
        { question: 'Хто виграв чемпіонат?', private: true },
        { locale: 'uk' },
      ),
    );
    expect(flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(text).toContain('У джерелах про це не сказано.');
  });

  it('speaks the language of the server where everybody reads', async () => {
    const { text } = read(
      await standIn.slash('ask', { question: 'Хто виграв чемпіонат?' }, { locale: 'uk' }),
    );
    expect(text).toContain('The sources do not say.');
  });

  it('looks only in the source it is told', async () => {
    const { text } = read(await standIn.slash('ask', { question: 'sanctions', source: 'zaryn' }));
    expect(text).toContain('Żaryn');
    expect(text).not.toContain('Doroshko');
  });

  it('pings nobody, and shows what a user wrote as they wrote it', async () => {
    const { text, body } = read(
      await standIn.slash('ask', { question: '@everyone **bold** <@1> [a](https://b.example)' }),
    );
    expect(body.allowed_mentions).toEqual({ parse: [] });
    expect(text).toContain('\\@everyone \\*\\*bold\\*\\* \\<\\@1\\> \\[a\\](https\\://b.example)');
  });

  it.each([
    [
      'a question without a word',
      { question: '?!' },
      'Ask a question that has at least one word in it.',
    ],
    ['a source nobody has', { question: 'why', source: 'nope' }, 'There is no source “nope”'],
    ['no question at all', {}, 'question'],
  ])('tells its user, and nobody else, about %s', async (_, options, words) => {
    const { flags, text } = read(await standIn.slash('ask', options));
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).toContain(words);
  });

  it('survives a question of 6,000 characters', async () => {
    const { text } = read(
      await standIn.slash('ask', { question: 'Where did @masks go? '.repeat(300) }),
    );
    expect(text).toContain('> ');
  });

  it('suggests sources by author', async () => {
    const [answer] = await standIn.autocomplete('ask', 'source', 'zaryn');
    const { type, data } = answer!.body as { type: number; data: { choices: unknown } };
    expect(type).toBe(CHOICES);
    expect(data.choices).toEqual([{ name: 'Żaryn: StopFake', value: 'zaryn' }]);
  });
});

describe('/dose-count', () => {
  it('shows all counts with a chart that has a text for those who do not see it', async () => {
    const answers = await standIn.slash('dose-count');
    const { text, body } = read(answers);
    expect(text).toContain('**more than 9.6 million** Uzbekistan · from United States · COVAX');
    const png = answers[0]!.files['counts.png']!;
    expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(JSON.stringify(body)).toContain('attachment://counts.png');
    expect(JSON.stringify(body)).toContain('Ukraine: ≈ 6.7 million');
  });

  it('quotes the sentence of each count with the figure in bold', async () => {
    const { text } = read(await standIn.slash('dose-count', { country: 'грузія' }));
    expect(text).toContain('donated more than **503,000** doses of vaccines to Georgia');
  });

  it('suggests the countries it has counts for first', async () => {
    const [answer] = await standIn.autocomplete('dose-count', 'country', '');
    const { choices } = (answer!.body as { data: { choices: { value: string }[] } }).data;
    expect(choices).toHaveLength(25);
    expect(
      choices
        .slice(0, 7)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['AM', 'GE', 'KG', 'MD', 'TJ', 'UA', 'UZ']);
  });
});

describe('buttons', () => {
  it('open the paragraph of a quote for whoever pressed, and turn its pages in place', async () => {
    const question = { question: 'How many doses did the US give to Uzbekistan?' };
    const [quote] = read(await standIn.slash('ask', question)).buttons;
    const opened = read(await standIn.press(quote!));
    expect(opened.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(opened.text).toContain('this story can be divided into two episodes');
    expect(opened.buttons).toHaveLength(2);
    const turned = read(await standIn.press(opened.buttons[1]!, { flags: opened.flags }));
    expect(turned.type).toBe(UPDATE);
    expect(turned.text).toContain('In addition to supplying vaccines under COVAX');
  });

  it('show that paragraph whole while there is room', async () => {
    const question = { question: 'How many doses did the US give to Uzbekistan?' };
    const [quote] = read(await standIn.slash('ask', question)).buttons;
    const { text } = read(await standIn.press(quote!));
    expect(text).toContain('Uzbekistan – more than 9.6 million doses');
    expect(text).not.toContain('[…');
  });

  it('of a passage that was changed since say so', async () => {
    const { text } = read(await standIn.press('context:AAAAAAAAAAAA:0'));
    expect(text).toContain('no longer in the sources');
  });

  it.each([
    'context',
    'context:',
    'context:a:b:c',
    'context:AAAAAAAAAAAA:1e999',
    'context:AAAAAAAAAAAA:NaN',
    '__proto__:x',
    ':::::',
    'an old button',
  ])('that nobody made (%s) get a plain answer', async (customId) => {
    const { flags, text } = read(await standIn.press(customId));
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).toContain('This button no longer works');
  });
});

describe('/source', () => {
  it('gives an entry to copy, its link, and a menu of styles', async () => {
    const { flags, text, buttons, body } = read(
      await standIn.slash('source', { work: 'filipovic', style: 'harvard' }),
    );
    expect(flags).toBe(COMPONENTS_V2);
    expect(text).toContain('```\nFilipović, A. (2024) “Vaccine Diplomacy of the United States');
    expect(text).toContain('In the text: (Filipović, 2024)');
    expect(buttons).toEqual([expect.stringMatching(/^style:[\w-]{12}:[\w-]{6}$/)]);
    expect(JSON.stringify(body)).toContain('"url":"https://doi.org/10.18485/');
  });

  it('quotes the sentences that cite the work, whole, as many as there is room for', async () => {
    const { text } = read(await standIn.slash('source', { work: 'filipovic' }));
    const quotes = text.split('\n').filter((line) => line.startsWith('> '));
    expect(quotes.length).toBeGreaterThan(3);
    for (const line of quotes) expect(line).toContain('(Filipović, 2024');
    expect(text).toMatch(/-# and \d more that do not fit here/);
  });

  it('asks which work is meant, and opens the one that is pressed', async () => {
    const asked = read(await standIn.slash('source', { work: 'vaccine diplomacy' }));
    expect(asked.text).toContain('Several works match. Which one do you mean?');
    expect(asked.buttons).toHaveLength(5);
    const opened = read(await standIn.press(asked.buttons[1]!));
    expect(opened).toMatchObject({ type: REPLY, flags: COMPONENTS_V2 | EPHEMERAL });
    expect(opened.text).toContain('Filipović, A. (2024).');
  });

  it('sends a file to import when asked for one', async () => {
    const answers = await standIn.slash('source', { work: 'saari', style: 'ris' });
    expect(Object.keys(answers[0]!.files)).toEqual(['saari-2021.ris']);
    expect(fileOf(answers, 'saari-2021.ris')).toMatch(/^TY {2}- ELEC\n/);
    expect(JSON.stringify(read(answers).body)).toContain('attachment://saari-2021.ris');
  });

  it.each([
    ['a style nobody has', { work: 'saari', style: 'x' }, 'There is no style “x”'],
    ['no work at all', {}, 'work'],
  ])('tells its user, and nobody else, about %s', async (_, options, words) => {
    const { flags, text } = read(await standIn.slash('source', options));
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).toContain(words);
  });

  it.each([
    ['work', 'white house fact', 'doroshko-raikov/white-house-2021'],
    ['style', 'harv', 'harvard'],
  ])('suggests for its %s by “%s”', async (option, typed, value) => {
    const [answer] = await standIn.autocomplete('source', option, typed);
    const { choices } = (answer!.body as { data: { choices: { value: string }[] } }).data;
    expect(choices[0]?.value).toBe(value);
  });
});

describe('Cite under a quote', () => {
  const question = { question: 'How many doses did Moldova receive?' };
  const cite = async () => {
    const { buttons } = read(await standIn.slash('ask', question));
    return read(await standIn.press(buttons.find((id) => id.startsWith('cite:'))!));
  };

  it('answers whoever pressed it, with the quote’s place and a menu of styles', async () => {
    const cited = await cite();
    expect(cited).toMatchObject({ type: REPLY, flags: COMPONENTS_V2 | EPHEMERAL });
    expect(cited.text).toContain(
      'Doroshko & Raikov, n.d., Main results of the research, para. 27)',
    );
    expect(cited.buttons).toEqual([expect.stringMatching(/^style:/)]);
  });

  it('changes the private message to the style that is chosen, in its place', async () => {
    const { buttons, flags } = await cite();
    const chosen = read(await standIn.press(buttons[0]!, { flags, values: ['harvard'] }));
    expect(chosen.type).toBe(UPDATE);
    expect(chosen.text).toContain('Doroshko, M. and Raikov, A. (no date)');
    expect(chosen.text).toContain('para. 27');
    expect(chosen.buttons).toEqual(buttons);
  });

  it('puts a file on the private message, and takes it off with the next style', async () => {
    const { buttons, flags } = await cite();
    const answers = await standIn.press(buttons[0]!, { flags, values: ['bibtex'] });
    expect(read(answers).type).toBe(UPDATE);
    expect(fileOf(answers, 'doroshko-raikov.bib')).toMatch(/^@article\{doroshko-raikov,/);
    const next = await standIn.press(buttons[0]!, { flags, values: ['apa'] });
    expect(next[0]!.files).toEqual({});
    expect(read(next).body).toMatchObject({ attachments: [] });
  });

  it('leaves a message that all can see as it is, and answers in private', async () => {
    const { buttons } = read(await standIn.slash('source', { work: 'saari' }));
    const answers = await standIn.press(buttons[0]!, { values: ['csl-json'] });
    expect(read(answers)).toMatchObject({ type: REPLY, flags: COMPONENTS_V2 | EPHEMERAL });
    expect(JSON.parse(fileOf(answers, 'saari-2021.json'))).toMatchObject([{ id: 'saari-2021' }]);
  });

  it('of a passage that was changed since says so', async () => {
    const { text } = read(await standIn.press('cite:AAAAAAAAAAAA:0:9'));
    expect(text).toContain('no longer in the sources');
  });

  it.each([[['nonsense']], [[]], [['apa', 'ris']]])(
    'survives a menu that chose %j',
    async (values) => {
      const { buttons, flags } = await cite();
      const { text } = read(await standIn.press(buttons[0]!, { flags, values }));
      expect(text).toMatch(/no longer in the sources|no longer works/);
    },
  );
});

describe('/find-quote', () => {
  it('shows a quote that is word for word in the sources, with its place', async () => {
    const { text, buttons } = read(
      await standIn.slash('find-quote', { text: '“Moldova received 458,000 doses”' }),
    );
    expect(text).toMatch(/^### Word for word in the sources\n> .*Moldova received 458,000 doses/);
    expect(text).toContain('para. 27');
    expect(buttons.map((id) => id.split(':')[0])).toEqual(['context', 'cite']);
  });

  it('shows what was changed, struck out and in bold', async () => {
    const { text } = read(
      await standIn.slash('find-quote', {
        text: 'Moldova received 485,000 doses of vaccines from the United States',
      }),
    );
    expect(text).toContain('Moldova received ~~458,000~~ **485,000** doses of vaccines');
  });

  it('says that words are not in the sources, and shows them as nothing else', async () => {
    const { text, body } = read(
      await standIn.slash('find-quote', { text: '@everyone look at **this**', private: true }),
    );
    expect(text).toBe('### Not in the sources\n“\\@everyone look at \\*\\*this\\*\\*”');
    expect(body.allowed_mentions).toEqual({ parse: [] });
  });

  it('takes the longest text that Discord does, and shows where it differs', async () => {
    const paragraphs = service.library().documents[0]!.text.slice(12_000, 15_990);
    const { text } = read(
      await standIn.slash('find-quote', { text: paragraphs.replace(' the ', ' a ') }),
    );
    expect(text).toContain('Not word for word');
    expect(text).toContain('~~the~~ **a**');
  });
});

describe('faults', () => {
  it('are told in plain words with a reference that the log has too', async () => {
    const { flags, text } = read(await standIn.slash('broken'));
    const [, reference] = /reference ([0-9a-f]{8})/.exec(text) ?? [];
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).not.toContain('disk');
    expect(logged).toContain(reference);
    expect(logged).toContain('the disk is on fire');
  });

  it('of autocomplete offer nothing and stop nothing', async () => {
    const [answer] = await standIn.autocomplete('broken', 'x', 'y');
    expect((answer!.body as { data: unknown }).data).toEqual({ choices: [] });
  });

  it('an unknown command is answered', async () => {
    const { text } = read(await standIn.slash('gone'));
    expect(text).toContain('This command no longer exists');
  });
});
