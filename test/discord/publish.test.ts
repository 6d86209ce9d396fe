import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comeOnline } from './online.ts';
import { COMPONENTS_V2, DEFER_UPDATE, EPHEMERAL, REPLY, read, type Sent } from './sent.ts';
import { MAY, type Setting, USERS } from './stand-in.ts';

const ask = { question: 'How many doses did Moldova receive?', private: true };
const long = {
  question: `How many doses of the vaccines of “Pfizer” and of Moderna did Moldova receive ${'from '.repeat(9)}the US?`,
  private: true,
};

let online: Awaited<ReturnType<typeof comeOnline>>;

beforeAll(async () => {
  online = await comeOnline();
});

afterAll(() => online.goOffline());

const slash = async (
  name: string,
  options: Readonly<Record<string, string | boolean>>,
  setting?: Setting,
) => read(await online.standIn.slash(name, options, setting));

const press = async (button: string, { flags, components }: Partial<Sent>, setting?: Setting) =>
  read(
    await online.standIn.press(button, {
      flags: flags ?? 0,
      components: components ?? [],
      ...setting,
    }),
  );

const publish = (sent: Sent, setting?: Setting) => press(sent.control!, sent, setting);

describe('Publish under a private answer', () => {
  it('says the same for all, with the same buttons, and names who published it', async () => {
    const told = await slash('ask', ask);
    expect(told.flags).toBe(COMPONENTS_V2 | EPHEMERAL);
    const said = await publish(told);
    expect(said).toMatchObject({ type: REPLY, flags: COMPONENTS_V2 });
    expect(said.text).toBe(`-# Published by ann (\\@ann)\n${told.text}`);
    expect(said.buttons).toEqual(told.buttons);
    expect(said.control).toBe(`delete:${USERS.ann}`);
    expect(said.body.allowed_mentions).toEqual({ parse: [] });
  });

  it('says it in the language of the server', async () => {
    const told = await slash('ask', ask, { locale: 'uk' });
    expect(told.text).toContain('(б. д.)');
    const said = await publish(told, { locale: 'uk' });
    expect(said.text).toContain('(n.d.)');
    const inUkrainian = await publish(told, { guildLocale: 'uk' });
    expect(inUkrainian.text).toContain('Хто опублікував: ann');
    expect(inUkrainian.text).toContain('(б. д.)');
  });

  it('copies what is too long for a button, all of it', async () => {
    const told = await slash('ask', long);
    expect(told.control).toBe('publish');
    const said = await publish(told);
    expect(said).toMatchObject({ type: REPLY, flags: COMPONENTS_V2 });
    expect(said.text).toBe(`-# Published by ann (\\@ann)\n${told.text}`);
    expect(said.buttons).toEqual(told.buttons);
    expect(said.control).toBe(`delete:${USERS.ann}`);
    expect(JSON.stringify(said.body)).not.toContain('publish');
  });

  it.each([
    ['dose-count', { private: true }],
    ['source', { work: 'filipovic', style: 'ris', private: true }],
    ['find-quote', { text: 'Moldova received 458,000 doses', private: true }],
  ])('of /%s works too, with its picture or file', async (name, options) => {
    const told = await slash(name, options);
    const [first] = await online.standIn.press(told.control!);
    const said = read([first!]);
    expect(said.text).toContain(told.text);
    expect(Object.keys(first!.files)).toHaveLength(told.text.includes('Moldova received') ? 0 : 1);
  });

  it('is there for a paragraph and a citation that a button opened', async () => {
    const { buttons } = await slash('ask', ask);
    for (const name of ['context', 'cite']) {
      const told = await press(buttons.find((id) => id.startsWith(name))!, {});
      expect((await publish(told)).text).toContain(told.text);
    }
  });

  it('publishes the style that was chosen last', async () => {
    const { buttons } = await slash('ask', ask);
    const cited = await press(buttons.find((id) => id.startsWith('cite'))!, {});
    const [menu] = cited.buttons;
    const { flags } = cited;
    const chosen = read(await online.standIn.press(menu!, { flags, values: ['harvard'] }));
    expect((await publish(chosen)).text).toContain('Doroshko, M. and Raikov, A. (no date)');
  });

  it('is not offered to those who may not write, nor where the bot cannot be heard', async () => {
    expect((await slash('ask', ask, { permissions: 0n })).control).toBeUndefined();
    expect((await slash('ask', ask, { isGuest: true })).control).toBeUndefined();
    const brought = { isGuest: true, permissions: MAY.write | MAY.bringApps };
    expect((await slash('ask', ask, brought)).control).toMatch(/^publish:/);
    expect((await slash('ask', ask, { isDirect: true })).control).toMatch(/^publish:/);
  });

  it('says so to those who lost their right to write since', async () => {
    const refused = await publish(await slash('ask', ask), { permissions: 0n, locale: 'uk' });
    expect(refused.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(refused.text).toContain('Ви не можете писати в цьому каналі');
  });

  it.each([
    'publish',
    'publish:',
    'publish:/ask',
    'publish:/ask:{',
    'publish:/ask:null',
    'publish:/ask:[]',
    'publish:/ask:{"question":7}',
    'publish:/nothing:{}',
    'publish:publish:publish',
    'publish:context:AAAAAAAAAAAA:x',
    'publish:__proto__:x',
  ])('that nobody made (%s) gets a plain answer in private', async (customId) => {
    const { flags, text } = await press(customId, {});
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).not.toBe('');
  });
});

describe('Delete under a public answer', () => {
  const deletions = () => online.standIn.requests.filter(({ method }) => method === 'DELETE');

  it.each([
    ['whoever asked', {}],
    ['a moderator', { user: 'bob', permissions: MAY.manageMessages }],
    ['whoever asked, in direct messages', { isDirect: true }],
  ])('takes it away for %s', async (_, setting) => {
    const { control } = await slash('ask', { ...ask, private: false });
    expect(control).toBe(`delete:${USERS.ann}`);
    const before = deletions().length;
    const pressed = await press(control!, {}, setting);
    expect(pressed.type).toBe(DEFER_UPDATE);
    await expect.poll(() => deletions().length).toBe(before + 1);
    expect(deletions().at(-1)?.path).toMatch(/@original$/);
  });

  it('leaves it for everybody else, and tells them why in their language', async () => {
    const { control } = await slash('ask', { ...ask, private: false });
    const before = deletions().length;
    const refused = await press(control!, {}, { user: 'bob', locale: 'uk' });
    expect(refused.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(refused.text).toContain('Видалити це може лише');
    expect(deletions().length).toBe(before);
  });

  it('is there under published answers, for who published them', async () => {
    const told = await slash('ask', ask, { user: 'bob' });
    const { control } = await publish(told, { user: 'bob' });
    expect(control).toBe(`delete:${USERS.bob}`);
  });

  it('is not under what one person sees', async () => {
    expect((await slash('ask', ask)).control).toMatch(/^publish/);
    expect((await slash('ask', { question: '?' })).control).toBeUndefined();
  });
});

describe('a fault of a public question', () => {
  it('is told to its user alone, so in their language', async () => {
    const { text, flags } = await slash('ask', { question: '?' }, { locale: 'uk' });
    expect(flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(text).toContain('Запитайте щось');
  });
});

describe('in direct messages', () => {
  it('an answer speaks its reader’s language', async () => {
    const { text } = await slash(
      'ask',
      { question: 'Хто виграв?' },
      { isDirect: true, locale: 'uk' },
    );
    expect(text).toContain('У джерелах про це не сказано.');
  });
});
