import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLibrary, type Library } from '../../src/library.ts';
import { documentOf, realLibrary } from '../support.ts';
import { comeOnline } from './online.ts';
import { EPHEMERAL, published, read, readMessage, type Sent, toldAlone, UPDATE } from './sent.ts';
import type { Setting } from './stand-in.ts';

const { styles } = (await realLibrary()).bibliography;

/** A shelf of one report and a note beside it. */
const shelf = (report: string, note = 'The harbour opened in spring.', issued = 2021) =>
  createLibrary(
    [
      documentOf(report, {
        ...{ id: 'report', title: 'A report', author: [{ family: 'Saari' }] },
        issued: { 'date-parts': [[issued]] },
      }),
      documentOf(note, { id: 'note', title: 'A note' }),
    ],
    { styles },
  );

const BEFORE = 'Moldova received 458,000 doses of vaccines.';
const AFTER = 'Moldova received 459,000 doses of vaccines, as was found later.';
const ask = { question: 'How many doses did Moldova receive?', private: true };

let online: Awaited<ReturnType<typeof comeOnline>>;
let library: Library;

beforeAll(async () => {
  online = await comeOnline({ library: () => library });
});

beforeEach(() => {
  library = shelf(BEFORE);
});

afterAll(() => online.goOffline());

const slash = async (name: string, options: Readonly<Record<string, string | boolean>>) =>
  read(await online.standIn.slash(name, options));

const press = (id: string, { on }: Pick<Sent, 'on'>, setting: Setting = {}) =>
  online.standIn.press(id, { ...on, ...setting });

const buttonOf = ({ buttons }: Pick<Sent, 'buttons'>, name: string) =>
  buttons.find((id) => id.startsWith(name))!;

describe('Publish, when the sources have changed', () => {
  const changes: Readonly<Record<string, () => Library>> = {
    'say another figure': () => shelf(AFTER),
    'do not say it any more': () => shelf('Nothing is known.'),
    'are other works': () => shelf(BEFORE, undefined, 2020),
  };

  it.each(Object.entries(changes))(
    'and %s, publishes nothing and offers to ask again',
    async (_, change) => {
      const told = await slash('ask', ask);
      library = change();
      const refused = toldAlone(await press(told.control!, told));
      expect(refused.text).toBe(
        'The sources have changed since this was answered, so it is not published.',
      );
      expect(refused.control).toBeUndefined();
      const again = read(await press(refused.buttons[0]!, refused));
      expect(again.flags & EPHEMERAL).toBe(EPHEMERAL);
      expect(again.text).not.toBe(told.text);
      expect(published(await press(again.control!, again)).text).toContain(again.text);
    },
  );

  it('tells so in the language of who pressed', async () => {
    const told = await slash('ask', ask);
    library = shelf(AFTER);
    const refused = toldAlone(await press(told.control!, told, { locale: 'uk' }));
    expect(refused.text).toContain('Джерела змінилися');
  });

  it('and still say the same, publishes it', async () => {
    const told = await slash('ask', ask);
    library = shelf(BEFORE, 'The harbour closed in autumn.');
    expect(published(await press(told.control!, told)).text).toContain(told.text);
  });

  it('publishes what stands though its reader has changed their language since', async () => {
    const told = await slash('ask', ask);
    const [, , edit] = await press(told.control!, told, { locale: 'uk' });
    const left = readMessage(edit!.body as Readonly<Record<string, unknown>>);
    expect(left.text).toBe(told.text);
  });

  it.each([
    ['a paragraph', 'context'],
    ['a citation', 'cite'],
  ])('publishes %s neither', async (_, name) => {
    const told = await slash('ask', ask);
    const opened = read(await press(buttonOf(told, name), told));
    library = shelf(AFTER);
    const refused = toldAlone(await press(opened.control!, opened));
    expect(refused.text).toMatch(/changed since/);
    expect(refused.control).toBeUndefined();
  });

  it('copies what was too long for a button as it stands', async () => {
    const question = `How many doses of vaccines did Moldova receive ${'from them '.repeat(9)}?`;
    const told = await slash('ask', { ...ask, question });
    expect(told.control).toBe('publish');
    library = shelf(AFTER);
    expect(published(await press(told.control!, told)).text).toContain('458,000');
  });
});

describe('Publish pressed twice', () => {
  it('publishes once, and says so', async () => {
    const told = await slash('ask', ask);
    const on = online.standIn.message((await online.standIn.slash('ask', ask))[0]!.message!.id);
    const presses = [1, 2].map(() => online.standIn.press(told.control!, { on }));
    const [first, second] = await Promise.all(presses);
    expect(published(first!).text).toContain('458,000');
    expect(toldAlone(second!).text).toBe('This is published already.');
  });

  it('works after it was refused', async () => {
    const [answer] = await online.standIn.slash('ask', ask);
    const told = read([answer!]);
    const on = answer!.message!;
    library = shelf(AFTER);
    toldAlone(await online.standIn.press(told.control!, { on }));
    library = shelf(BEFORE);
    published(await online.standIn.press(told.control!, { on }));
  });
});

describe('a button that goes on with what stands, when the sources have changed', () => {
  const twoParagraphs = (second: string) =>
    shelf(`${BEFORE}\n\n${second}\n\n${'The rest of it is a long tale. '.repeat(60)}`);

  it('does not read on in another text', async () => {
    library = twoParagraphs('They came by road.');
    const told = await slash('ask', ask);
    const opened = read(await press(buttonOf(told, 'context'), told));
    library = twoParagraphs('They came by sea.');
    const refused = toldAlone(await press(buttonOf(opened, 'read'), opened));
    expect(refused.text).toMatch(/changed since/);
  });

  it('does not cite another work in a style', async () => {
    const told = await slash('source', { work: 'saari', private: true });
    library = shelf(BEFORE, undefined, 2020);
    const menu = { ...told.on, values: ['harvard'] };
    const refused = toldAlone(await online.standIn.press(buttonOf(told, 'style'), menu));
    expect(refused.text).toBe('The sources have changed since this was written.');
    const again = read(await press(refused.buttons[0]!, refused));
    expect(again.text).toContain('2020');
  });

  it('does not turn to a page of another list', async () => {
    const many = (length: number) =>
      createLibrary(
        Array.from({ length }, (_, at) =>
          documentOf(`Tea ${at}.`, { id: `s${at}`, title: `S${at}` }),
        ),
      );
    library = many(30);
    const told = await slash('sources', { private: true });
    const next = read(await press(buttonOf(told, '/sources'), told));
    expect(next.type).toBe(UPDATE);
    library = many(31);
    const refused = toldAlone(await press(buttonOf(next, '/sources'), next));
    const again = read(await press(refused.buttons[0]!, refused));
    expect(again.type).toBe(UPDATE);
    expect(again.text).toContain('31 sources');
  });

  it('says that an example was answered when it was offered', async () => {
    const told = await slash('help', {});
    const [example] = told.buttons;
    library = shelf('Saturn has rings.', 'Ice is cold.');
    const { text } = read(await press(example!, told));
    expect(text).toContain('The sources have changed since this question was offered');
  });
});

describe('what is gone', () => {
  it('is said beside what stands, and cannot be published', async () => {
    library = shelf(`${BEFORE}\n\n${'A long tale follows. '.repeat(60)}`);
    const told = await slash('ask', ask);
    const opened = read(await press(buttonOf(told, 'context'), told));
    library = shelf('Nothing is known.');
    for (const [button, on] of [
      [buttonOf(told, 'context'), told],
      [buttonOf(told, 'cite'), told],
      [buttonOf(opened, 'read'), opened],
    ] as const) {
      const gone = toldAlone(await press(button, on));
      expect(gone.text).toContain('no longer in the sources');
      expect(gone.control).toBeUndefined();
    }
  });
});
