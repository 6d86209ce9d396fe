import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comeOnline } from './online.ts';
import { CHOICES, read, readMessage } from './sent.ts';
import { APPLICATION, type Said } from './stand-in.ts';

let online: Awaited<ReturnType<typeof comeOnline>>;

beforeAll(async () => {
  online = await comeOnline();
});

afterAll(async () => {
  await online.goOffline();
  expect(online.standIn.takeViolations()).toEqual([]);
});

const posts = () => online.standIn.requests.filter(({ path }) => path.endsWith('/messages'));

async function reply(content: string, said: Said = { mentions: [APPLICATION] }) {
  const before = posts().length;
  online.standIn.say(content, said);
  await expect.poll(() => posts().length).toBe(before + 1);
  return readMessage(posts().at(-1)?.body as Record<string, unknown>);
}

describe('/quote', () => {
  it('shows the text at a place, with its citation, Context and Cite', async () => {
    const options = { source: 'doroshko-raikov', section: 'Main results of the research' };
    const { text, buttons } = read(await online.standIn.slash('quote', options));
    expect(text).toMatch(/^### In “Diplomacy as an Instrument/);
    expect(text).toContain('Main results of the research, paras. ');
    expect(text.length).toBeLessThan(4000);
    expect(buttons.map((id) => id.split(':')[0])).toEqual(['context', 'cite']);
  });

  it('suggests the places of the source that is chosen beside it', async () => {
    const answers = await online.standIn.autocomplete('quote', 'para', '5', {
      given: { source: 'zaryn' },
    });
    const { type, data } = answers[0]!.body as {
      readonly type: number;
      readonly data: { readonly choices: readonly { readonly value: string }[] };
    };
    expect(type).toBe(CHOICES);
    expect(data.choices.map(({ value }) => value)).toEqual(['5']);
  });

  it('tells its user alone what the source has instead', async () => {
    const { text } = read(await online.standIn.slash('quote', { source: 'zaryn', para: '62' }));
    expect(text).toBe('“StopFake” has no paragraph 62: this source has 11 paragraphs.');
  });
});

describe('a place in double brackets in a message to the bot', () => {
  it('is looked up, several at once', async () => {
    const { text, buttons } = await reply(
      `<@${APPLICATION}> what of [[zaryn 5]] and [[doroshko § Conclusions]]?`,
    );
    expect(text).toContain('para. 5');
    expect(text).toContain('Conclusions, paras. ');
    expect(buttons.filter((id) => id.startsWith('context:'))).toHaveLength(2);
  });

  it('is looked up in a direct message', async () => {
    const { text } = await reply('[[zaryn 5]]', { isDirect: true });
    expect(text).toContain('para. 5');
  });

  it('that is not there is told with what is', async () => {
    const { text } = await reply(`<@${APPLICATION}> [[doroshko p. 12]]`);
    expect(text).toContain('states no pages: ask for one of its 48 paragraphs or for a section.');
  });
});
