import { z } from 'zod';
import { describeProblem, type Problem } from '../src/errors.ts';
import { urlOf, yearOf } from '../src/knowledge/csl.ts';
import type { Holding } from '../src/library.ts';
import { commandAsked } from '../src/reply/asking.ts';
import { changedReply } from '../src/reply/changed.ts';
import { defineCommand } from '../src/reply/command.ts';
import { commandData, PRIVATE } from '../src/reply/command-data.ts';
import type { Context } from '../src/reply/context.ts';
import { ApplicationCommandOptionType } from '../src/reply/discord-numbers.ts';
import { fingerprint } from '../src/reply/fingerprint.ts';
import { languageName } from '../src/reply/language-name.ts';
import { PAGE_OPTIONS, pageOf } from '../src/reply/pages.ts';
import type { Part } from '../src/reply/reply.ts';
import { oneLine, shorten } from '../src/reply/shorten.ts';
import { missingIn, sourceEntry } from '../src/reply/source-entry.ts';
import { foldText, holdsWords } from '../src/shelf/sought.ts';

const NAME = 'sources';
/** Sources that one message shows with all that is told of them. */
const ON_A_PAGE = 8;
/** Characters to filter by: a button must carry them too. */
const LONGEST_FILTER = 50;

/** A source, or what is wrong in the files that sources are read from. */
type Held = { readonly source: Holding } | { readonly problem: Problem };

export const sources = defineCommand({
  data: commandData(NAME, {
    text: { type: ApplicationCommandOptionType.String, max_length: LONGEST_FILTER },
    private: PRIVATE,
  }),
  terminal: { given: { all: true } },
  turnsPage: true,
  options: z.object({
    text: z.string().trim().default(''),
    private: z.boolean().default(false),
    ...PAGE_OPTIONS,
  }),
  run({ text, ...wanted }, context) {
    const { library, messages } = context;
    const { holdings, problems } = findHeld(text, context);
    const items: readonly Held[] = [
      ...holdings.map((source) => ({ source })),
      ...problems.map((problem) => ({ problem })),
    ];
    const print = fingerprint([library.version, library.faults, library.warnings]);
    const options = text === '' ? {} : { text };
    const listing = { items, print, command: NAME, options, size: ON_A_PAGE };
    const page = pageOf(listing, wanted, messages);
    if (page === null) return changedReply(commandAsked(NAME, options), context);
    const words = messages.sources;
    return {
      outcome: items.length > 0 ? 'found' : 'not-found',
      parts: [
        { kind: 'title', text: words.title(library.documents.length) },
        ...(text === '' ? [] : [note(fitting(text, holdings.length, context))]),
        ...(library.faults.length > 0 ? [note(words.faults(library.faults.length))] : []),
        ...page.place,
        ...page.items.map((held) =>
          'source' in held ? sourceEntry(held.source, context) : problemEntry(held.problem),
        ),
      ],
      buttons: page.buttons,
      data: {
        faults: library.faults.length,
        warnings: library.warnings.length,
        documents: page.items.flatMap((held) => ('source' in held ? describe(held.source) : [])),
      },
    };
  },
});

/** The sources that hold the words of `text` where they say what they are, and the problems that do. */
function findHeld(text: string, { library, messages }: Context) {
  const { holdings, faults, warnings } = library;
  const problems = [...faults, ...warnings];
  if (text === '') return { holdings, problems };
  const isMeant = holdsWords(text);
  const languages = new Map<string, string>();
  const languageOf = (tag: string) => {
    const name = languages.get(tag) ?? foldText(`${languageName(tag, messages.locale)} ${tag}`);
    languages.set(tag, name);
    return name;
  };
  return {
    holdings: holdings.filter(({ sought, document: { language } }) =>
      isMeant(`${sought} ${languageOf(language)}`),
    ),
    problems: problems.filter((problem) => isMeant(foldText(describeProblem(problem)))),
  };
}

function fitting(text: string, count: number, { messages: { sources } }: Context): string {
  const shown = shorten(oneLine(text), LONGEST_FILTER);
  return count === 0 ? sources.none(shown) : sources.fitting(count, shown);
}

function note(text: string): Part {
  return { kind: 'note', text };
}

/** The one place where a fault is shown. Where on its host a folder lies is nobody's business. */
function problemEntry({ file, field, message }: Problem): Part {
  const name = file.split(/[\\/]/).slice(-2).join('/');
  const problem = describeProblem({ file: '', field, message });
  return { kind: 'entry', name, url: null, lines: [`⚠ ${problem}`] };
}

function describe({ document, passages }: Holding) {
  const { id, title, language, text, sha256, references, item } = document;
  return {
    ...{ id, title, language, passages, sha256 },
    characters: text.length,
    references: references.length,
    authors: item.author ?? [],
    year: yearOf(item),
    url: urlOf(item),
    missing: missingIn(document),
  };
}
