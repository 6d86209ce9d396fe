import fc from 'fast-check';
import { ask } from '../commands/ask.ts';
import { actions } from '../src/actions/index.ts';
import { createBibliography } from '../src/citations/bibliography.ts';
import { createDoseRegister } from '../src/doses/dose-register.ts';
import { readDoses } from '../src/doses/read-doses.ts';
import { UsageError } from '../src/errors.ts';
import { listCountries } from '../src/knowledge/countries.ts';
import { splitPassages } from '../src/knowledge/passages.ts';
import type { Library } from '../src/library.ts';
import { createQuoteFinder } from '../src/quotes/find-quote.ts';
import type { Command } from '../src/reply/command.ts';
import { messagesFor } from '../src/reply/messages/index.ts';
import type { Reply } from '../src/reply/reply.ts';
import { createAliases } from '../src/search/aliases.ts';
import { createIndex } from '../src/search/index.ts';
import { createTranslations } from '../src/search/translations.ts';
import { soughtWords } from '../src/shelf/sought.ts';
import { documentOf, realLibrary } from './support.ts';

export const library = await realLibrary();
export const messages = messagesFor('uk');
const countries = listCountries();
const translations = createTranslations([]);
const aliases = createAliases([['jab', 'vaccine', 'вакцина']], countries);

/** What texts are made of: words that meet, marks that mean something somewhere, and anything. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'masks vaccine Moldova the США вакцини us U.S. 6.7 million 458,000'.split(' '),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('. ', ', ', '! ', '\n', '\n\n', ' ', '(2021) ', 'No. 5'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '> ',
      '**',
      '`',
      '||',
      '@everyone',
      '<@1>',
      '[a](http://b.c)',
      '```',
      'https://x.y/z_w',
      'discord.gg/abc',
      ':+1:',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u0000',
      '\u001b[31m',
      '\u202e',
      '\u00ad',
      '\u0301',
      '\r\n',
      '🦠',
      '疫苗',
      '\ud83e',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);
export const anyText = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));
export const anyQuestion = fc.oneof(
  anyText,
  fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(' ')),
);
export const anyLibrary = fc
  .array(anyText, { minLength: 1, maxLength: 3 })
  .map((texts): Library => {
    const documents = texts.map((text, at) => documentOf(text, { id: `s${at}` }));
    return {
      version: '',
      documents,
      holdings: documents.map((document) => ({
        ...{ document, words: 0, passages: 0 },
        sought: soughtWords(document),
      })),
      index: createIndex(documents.flatMap(splitPassages), { aliases, translations }),
      doses: createDoseRegister(
        new Map(documents.map((document) => [document, readDoses(document, countries)])),
        countries,
      ),
      bibliography: createBibliography(documents, library.bibliography.styles),
      quotes: createQuoteFinder(documents),
      examples: [],
      faults: [],
      warnings: [],
    };
  });

/** The reply to any options; what cannot be run is refused in words. */
export async function runOn(
  command: Command,
  options: object,
  among: Library,
): Promise<Reply | null> {
  return command.run(options, { library: among, messages }).catch((error: unknown) => {
    if (error instanceof UsageError) return null;
    throw error;
  });
}

export const replyTo = (question: string, among: Library, top = 3) =>
  runOn(ask, { question, top }, among);

/** What a press on a button, or a choice from a menu, brings. */
export function press(id: string, among: Library, ...chosen: string[]): Reply | null | undefined {
  const [name, ...state] = id.split(':');
  const action = actions.find((one) => one.name === name);
  return action?.run([...state, ...chosen], { library: among, messages });
}

export const quotesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));
