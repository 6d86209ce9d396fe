import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import type { Library } from '../../src/library.ts';
import { replyTo } from '../../src/reply/asking.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { libraryOf, realLibrary } from '../support.ts';

const help = commands.find(({ data }) => data.name === 'help')!;

const tell = async (library: Library, locale: string) => {
  const messages = messagesFor(locale);
  const reply = await help.run({}, { library, messages });
  const texts = reply.parts.map((part) => ('text' in part ? part.text : ''));
  const { examples } = reply.data as { readonly examples: readonly string[] };
  return { reply, texts, examples, context: { library, messages } };
};

const shelves: Readonly<Record<string, Library>> = {
  'of the real sources': await realLibrary(),
  'in Ukrainian': libraryOf({
    a: 'Швидка допомога приїхала вчасно. Швидка допомога врятувала двох людей. Лікарі подякували водієві.',
  }),
  'in German': libraryOf({
    a: 'Die neue Brücke verbindet beide Ufer. Die neue Brücke kostete viel Geld. Der Bürgermeister kam.',
  }),
  'in Chinese': libraryOf({ a: '疫苗外交改变了世界。俄罗斯向意大利提供援助。美国捐赠了疫苗。' }),
  'about sources and texts': libraryOf({
    a: 'The source text mentions articles. Source texts say many documents. Short quotes describe sources. Short quotes name articles. Long documents list short quotes. Long documents end.',
  }),
  'of many short notes': libraryOf(
    Object.fromEntries(
      ['rain', 'snow', 'hail', 'fog'].map((word) => [word, `Heavy ${word} fell.`]),
    ),
  ),
};

describe.each(Object.entries(shelves))('the examples of /help for a library %s', (_, library) => {
  it.each(['en', 'uk'])('are really answered, asked in %s', async (locale) => {
    const { examples, context } = await tell(library, locale);
    expect(examples).toHaveLength(3);
    expect(new Set(examples).size).toBe(3);
    for (const question of examples) {
      const { data } = await ask.run({ question }, context);
      expect(data).toMatchObject({ status: 'answered', question });
    }
  });
});

describe('/help', () => {
  it('tells what the library holds', async () => {
    const library = await realLibrary();
    const passages = library.index.passages.length;
    const english = await tell(library, 'en');
    expect(english.texts).toContain(
      `The library holds 2 sources of ${passages} passages, in English.`,
    );
    const ukrainian = await tell(library, 'uk');
    expect(ukrainian.texts[1]).toMatch(/^У бібліотеці 2 джерела \(.*\); мови: англійська\.$/);
  });

  it('tells all commands in a line each, in the language of its reader', async () => {
    const { texts } = await tell(await realLibrary(), 'uk');
    const lines = texts.filter((text) => text.startsWith('/'));
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      commands.map(({ data }) => `/${data.name}`),
    );
    expect(lines[0]).toBe('/ask — Запитайте джерела; вони відповідають дослівними цитатами');
    expect(lines.join('\n')).toContain('«Звірити з джерелами»');
  });

  it('has a button for each example that asks it', async () => {
    const { reply, examples, context } = await tell(await realLibrary(), 'en');
    expect(reply.buttons.map(({ label }) => label)).toEqual([
      'Example 1',
      'Example 2',
      'Example 3',
    ]);
    for (const [at, { id }] of reply.buttons.entries()) {
      const answer = await replyTo(id, { commands, actions }, context);
      expect(answer?.data).toMatchObject({ question: examples[at], status: 'answered' });
    }
  });

  it('does without examples where nothing can be asked', async () => {
    const { reply, examples } = await tell(libraryOf({ a: '1234.' }), 'en');
    expect(examples).toEqual([]);
    expect(reply.buttons).toEqual([]);
  });

  it('costs nothing the second time', async () => {
    const { examples, context } = await tell(await realLibrary(), 'en');
    expect((await tell(context.library, 'en')).examples).toBe(examples);
  });
});
