import { z } from 'zod';
import { commandAsked, LONGEST_ID } from '../src/reply/asking.ts';
import { type Command, defineCommand } from '../src/reply/command.ts';
import { commandData } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { examplesFor } from '../src/reply/examples.ts';
import { languageName } from '../src/reply/language-name.ts';
import { nameFew } from '../src/reply/name-few.ts';
import type { Part } from '../src/reply/reply.ts';
import { namedOptions } from '../src/reply/terminal-use.ts';
import { ask } from './ask.ts';

type Described = Pick<Command, 'data' | 'menu' | 'terminal'>;

/** `/help`, which tells of `others` and of itself. */
export function helpFor(others: readonly Command[]): Command {
  const data = commandData('help', {});
  const commands: readonly Described[] = [...others, { data }];
  return defineCommand({
    data,
    options: z.object({}),
    run(_options, context) {
      const { help } = context.messages;
      const examples = examplesFor(context);
      const numbered = examples.map((question, at) => `${at + 1}. ${question}`);
      return {
        outcome: 'found',
        parts: [
          { kind: 'title', text: help.title },
          { kind: 'text', text: describeLibrary(context) },
          ...commands.map((command): Part => describeCommand(command, context)),
          ...(examples.length > 0
            ? [{ kind: 'text', text: [help.examples, ...numbered].join('\n') } as const]
            : []),
          {
            kind: 'note',
            text: context.isTerminal ? context.messages.console.help : help.controls,
          },
        ],
        buttons: examples
          .map((question, at) => ({
            id: commandAsked(ask.data.name, { question, offered: true }),
            label: help.example(at + 1),
          }))
          .filter(({ id }) => id.length <= LONGEST_ID),
        data: { commands: commands.map((command) => command.data.name), examples },
      };
    },
  });
}

function describeLibrary({ library, messages }: Context): string {
  const tags = new Set(library.documents.map(({ language }) => language));
  const languages = new Set([...tags].map((tag) => languageName(tag, messages.locale)));
  return messages.help.holds({
    sources: library.documents.length,
    passages: library.index.size,
    languages: nameFew([...languages].sort(), messages),
  });
}

function describeCommand(command: Described, { messages, isTerminal }: Context): Part {
  const { data, menu } = command;
  const own = (english: string, others: Translations) => others?.[messages.locale] ?? english;
  const described = `/${data.name} — ${own(data.description, data.description_localizations)}`;
  if (isTerminal) {
    const options = namedOptions(command).map((option) => `${option}:`);
    const listed = options.length > 0 ? ` (${options.join(' ')})` : '';
    return { kind: 'text', text: described + listed };
  }
  const name = menu && own(menu.data.name, menu.data.name_localizations);
  return { kind: 'text', text: name ? `${described} (${messages.help.menu(name)})` : described };
}

type Translations = Readonly<Record<string, string | null | undefined>> | null | undefined;
