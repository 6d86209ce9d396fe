import { describe, expect, it } from 'vitest';
import { onlineForAll } from './online.ts';
import { COMPONENTS_V2, EPHEMERAL, REPLY, read, UPDATE } from './sent.ts';
import type { Answers } from './stand-in.ts';

/** The text of an attached file; a busy machine tells first that it is at work. */
const fileOf = (answers: Answers, name: string) =>
  new TextDecoder().decode(answers.at(-1)!.files[name]);

const online = onlineForAll();

describe('/source', () => {
  it('gives an entry to copy, its link, and a menu of styles', async () => {
    const { flags, text, buttons, body } = read(
      await online.standIn.slash('source', { work: 'filipovic', style: 'harvard' }),
    );
    expect(flags).toBe(COMPONENTS_V2);
    expect(text).toContain('```\nFilipović, A. (2024) “Vaccine Diplomacy of the United States');
    expect(text).toContain('In the text: (Filipović, 2024)');
    expect(buttons).toEqual([expect.stringMatching(/^style:[\w-]{12}:[\w-]{6}$/)]);
    expect(JSON.stringify(body)).toContain('"url":"https://doi.org/10.18485/');
  });

  it('quotes the sentences that cite the work, whole, as many as there is room for', async () => {
    const { text } = read(await online.standIn.slash('source', { work: 'filipovic' }));
    const quotes = text.split('\n').filter((line) => line.startsWith('> '));
    expect(quotes.length).toBeGreaterThan(3);
    for (const line of quotes) expect(line).toContain('(Filipović, 2024');
    expect(text).toMatch(/-# and \d more that do not fit here/);
  });

  it('asks which work is meant, and opens the one that is pressed', async () => {
    const asked = read(await online.standIn.slash('source', { work: 'vaccine diplomacy' }));
    expect(asked.text).toContain('Several works match. Which one do you mean?');
    expect(asked.buttons).toHaveLength(5);
    const opened = read(await online.standIn.press(asked.buttons[1]!));
    expect(opened).toMatchObject({ type: REPLY, flags: COMPONENTS_V2 | EPHEMERAL });
    expect(opened.text).toContain('Filipović, A. (2024).');
  });

  it('sends a file to import when asked for one', async () => {
    const answers = await online.standIn.slash('source', { work: 'saari', style: 'ris' });
    expect(Object.keys(answers.at(-1)!.files)).toEqual(['saari-2021.ris']);
    expect(fileOf(answers, 'saari-2021.ris')).toMatch(/^TY {2}- ELEC\n/);
    expect(JSON.stringify(read(answers).body)).toContain('attachment://saari-2021.ris');
  });

  it.each([
    ['a style nobody has', { work: 'saari', style: 'x' }, 'There is no style “x”'],
    ['no work at all', {}, 'work'],
  ])('tells its user, and nobody else, about %s', async (_, options, words) => {
    const { flags, text } = read(await online.standIn.slash('source', options));
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).toContain(words);
  });

  it.each([
    ['work', 'white house fact', 'doroshko-raikov/white-house-2021'],
    ['style', 'harv', 'harvard'],
  ])('suggests for its %s by “%s”', async (option, typed, value) => {
    const [answer] = await online.standIn.autocomplete('source', option, typed);
    const { choices } = (answer!.body as { data: { choices: { value: string }[] } }).data;
    expect(choices[0]?.value).toBe(value);
  });
});

describe('Cite under a quote', () => {
  const question = { question: 'How many doses did Moldova receive?' };
  const cite = async () => {
    const { buttons } = read(await online.standIn.slash('ask', question));
    return read(await online.standIn.press(buttons.find((id) => id.startsWith('cite:'))!));
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
    const chosen = read(await online.standIn.press(buttons[0]!, { flags, values: ['harvard'] }));
    expect(chosen.type).toBe(UPDATE);
    expect(chosen.text).toContain('Doroshko, M. and Raikov, A. (no date)');
    expect(chosen.text).toContain('para. 27');
    expect(chosen.buttons).toEqual(buttons);
  });

  it('puts a file on the private message, and takes it off with the next style', async () => {
    const { buttons, flags } = await cite();
    const answers = await online.standIn.press(buttons[0]!, { flags, values: ['bibtex'] });
    expect(read(answers).type).toBe(UPDATE);
    expect(fileOf(answers, 'doroshko-raikov.bib')).toMatch(/^@article\{doroshko-raikov,/);
    const next = await online.standIn.press(buttons[0]!, { flags, values: ['apa'] });
    expect(next[0]!.files).toEqual({});
    expect(read(next).body).toMatchObject({ attachments: [] });
  });

  it('leaves a message that all can see as it is, and answers in private', async () => {
    const { buttons } = read(await online.standIn.slash('source', { work: 'saari' }));
    const answers = await online.standIn.press(buttons[0]!, { values: ['csl-json'] });
    expect(read(answers)).toMatchObject({ type: REPLY, flags: COMPONENTS_V2 | EPHEMERAL });
    expect(JSON.parse(fileOf(answers, 'saari-2021.json'))).toMatchObject([{ id: 'saari-2021' }]);
  });

  it('of a passage that was changed since says so', async () => {
    const { text } = read(await online.standIn.press('cite:AAAAAAAAAAAA:0:9'));
    expect(text).toContain('no longer in the sources');
  });

  it.each([[['nonsense']], [[]], [['apa', 'ris']]])(
    'survives a menu that chose %j',
    async (values) => {
      const { buttons, flags } = await cite();
      const { text } = read(await online.standIn.press(buttons[0]!, { flags, values }));
      expect(text).toMatch(/no longer in the sources|no longer works/);
    },
  );
});
