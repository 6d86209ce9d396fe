import { citeAs, DEFAULT_STYLE, findChoice } from '../citations/choice.ts';
import { citePassage } from '../citations/cite.ts';
import type { Style } from '../citations/styles.ts';
import { describeProblems, type Problem } from '../errors.ts';
import { urlOf } from '../knowledge/csl.ts';
import { type Document, locate, type Span, slice } from '../knowledge/document.ts';
import { statedItem } from '../shelf/preview-source.ts';
import type { ReadSource, ShelvedSource } from '../shelf/shelf.ts';
import { FIELDS, TYPED, type TypedName } from '../shelf/typed-item.ts';
import type { Messages } from './messages/index.ts';
import type { Button, Part, Reply, ShownQuote } from './reply.ts';
import { tellingSentences } from './telling-sentences.ts';

/** What a reader of a preview is told it with. */
export interface PreviewWords {
  readonly messages: Messages;
  readonly styles: readonly Style[];
}

/** Sentences that a preview quotes. */
const QUOTES = 2;

/**
 * What a file would be in the library: how it is cited, its first quotes, and what is wrong with it or not known.
 * One that cannot be read is a fault without buttons.
 */
export function previewReply(
  source: ReadSource,
  { messages, styles }: PreviewWords,
  buttons: readonly Button[] = [],
): Reply {
  const { adding } = messages;
  if (!('document' in source))
    return {
      outcome: 'fault',
      parts: [{ kind: 'text', text: [adding.left, ...describeProblems(source.faults)].join('\n') }],
      buttons: [],
      data: { status: 'fault', faults: source.faults },
    };
  const { document, faults, warnings } = source;
  const choice = findChoice(DEFAULT_STYLE, styles);
  const cited = choice && citeAs(document.item, choice, messages.locale);
  const quotes = firstQuotes(source, messages);
  const missing = missingNames(document);
  return {
    outcome: 'found',
    parts: [
      { kind: 'title', text: document.title },
      ...(cited ? [{ kind: 'copy', text: cited.text } as const] : []),
      ...(cited?.inText ? [{ kind: 'text', text: adding.cited(cited.inText) } as const] : []),
      ...(missing.length > 0 ? [{ kind: 'note', text: adding.missing(missing) } as const] : []),
      ...toldPart([...faults, ...warnings], adding.mind),
      { kind: 'text', text: adding.firstQuotes },
      ...quotes.map((quote): Part => ({ kind: 'quote', quote })),
    ],
    buttons,
    data: {
      status: 'preview',
      title: document.title,
      citation: cited?.text ?? null,
      csl: statedItem(document),
      quotes: quotes.map(({ text }) => text),
      missing,
      warnings: [...faults, ...warnings],
    },
  };
}

/** What neither the file nor anybody says of it. */
export function missingNames(document: Document): TypedName[] {
  const stated = statedItem(document);
  // The language of a text is seen in it.
  return TYPED.filter((name) => name !== 'language' && stated[FIELDS[name]] === undefined);
}

function toldPart(problems: readonly Problem[], heading: string): Part[] {
  if (problems.length === 0) return [];
  return [{ kind: 'text', text: [heading, ...describeProblems(problems)].join('\n') }];
}

function firstQuotes({ document, passages }: ShelvedSource, messages: Messages): ShownQuote[] {
  return tellingSentences(document, passages, QUOTES).map((span) =>
    quoteOf(document, span, messages),
  );
}

function quoteOf(document: Document, span: Span, { cite }: Messages): ShownQuote {
  return {
    text: slice(document, span),
    marks: [],
    sentence: { start: 0, end: span.end - span.start },
    isCutBefore: false,
    isCutAfter: false,
    citation: citePassage(document, locate(document, span), cite),
    url: urlOf(document.item),
    references: [],
  };
}
