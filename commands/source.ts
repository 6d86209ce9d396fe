import { z } from 'zod';
import { DEFAULT_STYLE, findChoice, isExport, listChoices } from '../src/citations/choice.ts';
import { citeWork } from '../src/citations/cite.ts';
import type { Work } from '../src/citations/work.ts';
import { workKey } from '../src/citations/work-key.ts';
import { UsageError } from '../src/errors.ts';
import { allWorksReply } from '../src/reply/all-works-reply.ts';
import { defineCommand, LONGEST_CHOICE, MOST_CHOICES } from '../src/reply/command.ts';
import { commandData, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { nameFew } from '../src/reply/name-few.ts';
import type { Part, Reply } from '../src/reply/reply.ts';
import { oneLine, shorten } from '../src/reply/shorten.ts';
import { workReply } from '../src/reply/work-reply.ts';

/** Nearest works that are offered when it is not clear which is meant. */
const NEAREST = 5;
/** Styles that a message names. */
const MOST_STYLES = 12;
/** Characters of a button's label. */
const LONGEST_LABEL = 80;
/** Characters of a work's name where it has a line of its own. */
const LONGEST_NAME = 200;

export const source = defineCommand({
  data: commandData('source', {
    work: {
      type: ApplicationCommandOptionType.String,
      required: true,
      max_length: 300,
      autocomplete: true,
    },
    style: {
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_CHOICE,
      autocomplete: true,
    },
    private: PRIVATE,
  }),
  options: z
    .object({
      work: z.string().trim().default(''),
      style: z.string().optional(),
      private: z.boolean().default(false),
      all: z.boolean().default(false),
    })
    .refine(({ work, all }) => all || work !== '', { path: ['work'], error: 'expected a work' }),
  terminal: {
    options: { all: 'flag' },
    givesFile: ({ style }) => typeof style === 'string' && isExport(style),
  },
  run({ work: typed, style: asked, all }, context) {
    const style = asked ?? context.style ?? DEFAULT_STYLE;
    const { bibliography } = context.library;
    const { styles } = bibliography;
    const choice = findChoice(style, styles);
    if (!choice) {
      const { messages } = context;
      const known = listChoices(styles).map(({ id }) => id);
      const typed = shorten(oneLine(style), LONGEST_CHOICE);
      throw new UsageError(
        messages.works.unknownStyle(typed, nameFew(known, messages, MOST_STYLES)),
      );
    }
    if (all) return allWorksReply(choice, context);
    const byKey = bibliography.workOf(typed);
    const found = byKey ? { status: 'one', works: [byKey] } : bibliography.find(typed, NEAREST);
    const [work] = found.works;
    return found.status === 'one' && work
      ? workReply({ work, choice }, context)
      : unclearReply(typed, found.works, context);
  },
  suggest(option, typed, { library, messages }) {
    const { styles, find } = library.bibliography;
    if (option === 'style')
      return listChoices(styles)
        .filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(typed.toLowerCase()))
        .filter(({ id }) => id.length <= LONGEST_CHOICE)
        .slice(0, MOST_CHOICES)
        .map(({ id, title }) => ({ name: shorten(title, LONGEST_CHOICE), value: id }));
    return find(typed, MOST_CHOICES).works.map((work) => ({
      name: shorten(citeWork(titled(work), messages.cite), LONGEST_CHOICE),
      value: work.id.length <= LONGEST_CHOICE ? work.id : workKey(work),
    }));
  },
});

/** Several works may be meant, or none is: the nearest as buttons, never a wrong one. */
function unclearReply(typed: string, works: readonly Work[], { messages }: Context): Reply {
  const isNone = works.length === 0;
  return {
    outcome: isNone ? 'not-found' : 'related',
    parts: [
      { kind: 'title', text: typed },
      { kind: 'text', text: isNone ? messages.works.none : messages.works.several },
      ...works.map((work): Part => {
        // Buttons hold only the beginning of a title, and a printed answer has no buttons.
        const name = shorten(citeWork(titled(work), messages.cite), LONGEST_NAME);
        return { kind: 'note', text: `${name} (${work.id})` };
      }),
    ],
    buttons: works.map((work) => ({
      id: `work:${workKey(work)}`,
      label: shorten(citeWork(titled(work), messages.cite), LONGEST_LABEL),
    })),
    data: {
      status: isNone ? 'not-found' : 'several',
      works: works.map((work) => ({
        kind: work.kind,
        id: work.id,
        citation: citeWork(titled(work), messages.cite),
      })),
    },
  };
}

/** A document without a stated title goes by what it is called here. */
function titled({ item, document, kind }: Work): Work['item'] {
  return kind === 'document' ? { ...item, title: document.title } : item;
}
