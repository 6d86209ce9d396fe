import { describe, expect, it } from 'vitest';
import { realLibrary } from '../support.ts';
import { onlineForAll } from './online.ts';
import { CHOICES, COMPONENTS_V2, EPHEMERAL, REPLY, read, UPDATE } from './sent.ts';

const online = onlineForAll();

describe('/ask in a server', () => {
  it('answers in public with the sentence, its citation and a button for its context', async () => {
    const { type, flags, text, buttons } = read(
      await online.standIn.slash('ask', {
        question: 'How many doses did the US give to Uzbekistan?',
      }),
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
      await online.standIn.slash('ask', { question: 'recipients of Russian vaccines' }),
    );
    const shown = text.match(/^-# \*\*\d/gm) ?? [];
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(shown.map((_, at) => `-# **${at + 1}`));
    expect(buttons.filter((id) => id.startsWith('cite:'))).toHaveLength(shown.length);
  });

  it('links the works that a quoted sentence cites', async () => {
    const { text } = read(
      await online.standIn.slash('ask', { question: 'recipients of Russian vaccines' }),
    );
    expect(text).toMatch(/^-# Cites: .*\]\(https:\/\/[^\s()]+\)/m);
  });

  it('answers only the asker when told so, in their language', async () => {
    const { flags, text } = read(
      await online.standIn.slash(
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
      await online.standIn.slash('ask', { question: 'Хто виграв чемпіонат?' }, { locale: 'uk' }),
    );
    expect(text).toContain('The sources do not say.');
  });

  it('looks only in the source it is told', async () => {
    const { text } = read(
      await online.standIn.slash('ask', { question: 'sanctions', source: 'zaryn' }),
    );
    expect(text).toContain('Żaryn');
    expect(text).not.toContain('Doroshko');
  });

  it('pings nobody, and shows what a user wrote as they wrote it', async () => {
    const { text, body } = read(
      await online.standIn.slash('ask', {
        question: '@everyone **bold** <@1> [a](https://b.example)',
      }),
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
    const { flags, text } = read(await online.standIn.slash('ask', options));
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).toContain(words);
  });

  it('survives a question of 6,000 characters', async () => {
    const { text } = read(
      await online.standIn.slash('ask', { question: 'Where did @masks go? '.repeat(300) }),
    );
    expect(text).toContain('> ');
  });

  it('suggests sources by author', async () => {
    const [answer] = await online.standIn.autocomplete('ask', 'source', 'zaryn');
    const { type, data } = answer!.body as { type: number; data: { choices: unknown } };
    expect(type).toBe(CHOICES);
    expect(data.choices).toEqual([{ name: 'Żaryn: StopFake', value: 'zaryn' }]);
  });
});

describe('/dose-count', () => {
  it('shows all counts with a chart that has a text for those who do not see it', async () => {
    const answers = await online.standIn.slash('dose-count');
    const { text, body } = read(answers);
    expect(text).toContain('**more than 9.6 million** Uzbekistan · from United States · COVAX');
    // A busy machine tells first that it is at work.
    const png = answers.at(-1)!.files['counts.png']!;
    expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(JSON.stringify(body)).toContain('attachment://counts.png');
    expect(JSON.stringify(body)).toContain('Ukraine: ≈ 6.7 million');
  });

  it('quotes the sentence of each count with the figure in bold', async () => {
    const { text } = read(await online.standIn.slash('dose-count', { country: 'грузія' }));
    expect(text).toContain('donated more than **503,000** doses of vaccines to Georgia');
  });

  it('suggests the countries it has counts for first', async () => {
    const [answer] = await online.standIn.autocomplete('dose-count', 'country', '');
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
    const [quote] = read(await online.standIn.slash('ask', question)).buttons;
    const opened = read(await online.standIn.press(quote!));
    expect(opened.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    expect(opened.text).toContain('this story can be divided into two episodes');
    expect(opened.buttons).toHaveLength(2);
    const turned = read(await online.standIn.press(opened.buttons[1]!, { flags: opened.flags }));
    expect(turned.type).toBe(UPDATE);
    expect(turned.text).toContain('In addition to supplying vaccines under COVAX');
  });

  it('show that paragraph whole while there is room', async () => {
    const question = { question: 'How many doses did the US give to Uzbekistan?' };
    const [quote] = read(await online.standIn.slash('ask', question)).buttons;
    const { text } = read(await online.standIn.press(quote!));
    expect(text).toContain('Uzbekistan – more than 9.6 million doses');
    expect(text).not.toContain('[…');
  });

  it('of a passage that was changed since say so', async () => {
    const { text } = read(await online.standIn.press('context:AAAAAAAAAAAA:0'));
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
    const { flags, text } = read(await online.standIn.press(customId));
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).toContain('This button no longer works');
  });
});

describe('/find-quote', () => {
  it('shows a quote that is word for word in the sources, with its place', async () => {
    const { text, buttons } = read(
      await online.standIn.slash('find-quote', { text: '“Moldova received 458,000 doses”' }),
    );
    expect(text).toMatch(/^### Word for word in the sources\n> .*Moldova received 458,000 doses/);
    expect(text).toContain('para. 27');
    expect(buttons.map((id) => id.split(':')[0])).toEqual(['context', 'cite']);
  });

  it('shows what was changed, struck out and in bold', async () => {
    const { text } = read(
      await online.standIn.slash('find-quote', {
        text: 'Moldova received 485,000 doses of vaccines from the United States',
      }),
    );
    expect(text).toContain('Moldova received ~~458,000~~ **485,000** doses of vaccines');
  });

  it('says that words are not in the sources, and shows them as nothing else', async () => {
    const { text, body } = read(
      await online.standIn.slash('find-quote', {
        text: '@everyone look at **this**',
        private: true,
      }),
    );
    expect(text).toBe('### Not in the sources\n“\\@everyone look at \\*\\*this\\*\\*”');
    expect(body.allowed_mentions).toEqual({ parse: [] });
  });

  it('takes the longest text that Discord does, and shows where it differs', async () => {
    const paragraphs = (await realLibrary()).documents[0]!.text.slice(12_000, 15_990);
    const { text } = read(
      await online.standIn.slash('find-quote', { text: paragraphs.replace(' the ', ' a ') }),
    );
    expect(text).toContain('Not word for word');
    expect(text).toContain('~~the~~ **a**');
  });
});
