import fc from 'fast-check';
import { pino } from 'pino';
import { expect, it, vi } from 'vitest';
import { commands, privacyCommands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import type { Library } from '../../src/library.ts';
import { openSettings } from '../../src/servers/settings-store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { Desk, type Kind, type Sent } from '../discord/desk.ts';
import { folderOf } from '../support.ts';
import { attempts, contentOf, libraries, OURS, THEIRS } from './forged.ts';

const TRIES = process.env.SOAK ? 10_000 : 500;
/** All of them, on a busy machine. */
const PATIENCE = 300_000;
/** The same tries each time, so that what is found once is found again. */
const SEED = 17;

vi.setConfig({ testTimeout: 1_800_000 });

type Interaction = readonly [Kind, Readonly<Record<string, unknown>>];

/** What was asked as somebody sends it to Discord: a command, a button, a choice, or a try to publish it. */
function toInteraction(asked: string, how: 'as it is' | 'in a menu' | 'published'): Interaction {
  if (how === 'published') return ['button', button(`publish:AAAAAA:${asked}`)];
  const [, name, json] = /^\/([\w-]+):(.*)$/s.exec(asked) ?? [];
  if (name !== undefined && json !== undefined) return ['command', command(name, JSON.parse(json))];
  const parts = asked.split(':');
  return how === 'in a menu'
    ? [
        'menu',
        { component_type: 3, custom_id: parts.slice(0, -1).join(':'), values: parts.slice(-1) },
      ]
    : ['button', button(asked)];
}

const button = (id: string) => ({ component_type: 2, custom_id: id });
const command = (name: string, options: Readonly<Record<string, unknown>>, focused?: string) => ({
  ...{ id: '1', name, type: 1 },
  options: Object.entries(options).map(([option, value]) => ({
    ...{ name: option, type: 3, value, ...(option === focused && { focused: true }) },
  })),
});

/** What is seen of an answer in the end; a busy machine may have told first that it is at work. */
function shownBy(sent: readonly Sent[]) {
  const last = sent.at(-1);
  const { components, choices } = {
    ...last?.body,
    ...last?.body.data,
  } as Sent['body']['data'] & {};
  expect(components ?? choices).toBeDefined();
  return { components, choices, files: last?.files };
}

it(
  `of ${TRIES} forged interactions none reaches a hidden shelf`,
  async () => {
    const { whole, bare } = await libraries();
    const content = contentOf(whole);
    const storage = await openStorage({ dataFolder: await folderOf({}), databaseUrl: null });
    const settings = await openSettings(storage, () => {});
    // Who set the server up may have forged that too.
    await settings.choose({ server: OURS, place: '' }, 'shelves', ['theirs', 'open', '.']);
    const log = pino({ level: 'silent' });
    const deskOf = (library: Library) =>
      new Desk({
        ...{ library: () => library, commands: [...commands, ...privacyCommands], actions },
        ...{ log, settings },
      });
    const [ours, without] = [deskOf(whole), deskOf(bare)];

    const how = fc.constantFrom('as it is', 'as it is', 'in a menu', 'published');
    const asked = fc
      .tuple(attempts(content), how)
      .map(([one, way]) => toInteraction(one, way as Parameters<typeof toInteraction>[1]));
    const word = fc.constantFrom(...content.words, ...content.sources, '');
    const options = commands.flatMap(({ data }) =>
      (data.options ?? []).map((option) => [data.name, option.name] as const),
    );
    const typed = fc
      .tuple(fc.constantFrom(...options), word, fc.constantFrom(...content.sources))
      .map(([[name, option], text, source]): Interaction => {
        const given = { ...(option !== 'source' && { source }), [option]: text };
        return ['autocomplete', command(name, given, option)];
      });
    const server = fc.constantFrom(OURS, undefined);
    const locale = fc.constantFrom('en-US', 'uk');
    await fc.assert(
      fc.asyncProperty(fc.oneof(asked, typed), server, locale, async ([kind, data], at, speaks) => {
        const sent = { data, locale: speaks, ...(at !== undefined && { server: at }) };
        expect(shownBy(await ours.ask(kind, sent))).toEqual(shownBy(await without.ask(kind, sent)));
      }),
      { numRuns: TRIES, seed: SEED },
    );
    await storage.close();
  },
  PATIENCE,
);

it('what none of them reaches is there for the server that may see it', async () => {
  const { whole } = await libraries();
  const service = { library: () => whole, commands, actions, log: pino({ level: 'silent' }) };
  const data = command('quote', { source: 'theirs-gazprom', para: '1' });
  const toldIn = async (server: string) =>
    JSON.stringify(await new Desk(service).ask('command', { data, server }));
  expect(await toldIn(THEIRS)).toContain('xylographers');
  expect(await toldIn(OURS)).toContain('There is no source');
});
