import { blockAt, type Document, type Span, slice } from '../knowledge/document.ts';
import type { Passage } from '../knowledge/passages.ts';
import type { Index } from '../search/index.ts';
import { type Term, toTerms } from '../search/terms.ts';
import { leansOnBefore } from './leans-on-before.ts';

/** Something that a source states, of which a question can be made that it answers. */
export interface Seed {
  readonly kind: SeedKind;
  /** In the words of the source: what a sentence defines, the question that is a heading, what somebody did, a heading. */
  readonly words: string;
  /** Are several things defined? */
  readonly isPlural: boolean;
  readonly document: Document;
  /** The sentence, or what stands below the heading up to the next: the answer must share a word with it. */
  readonly span: Span;
}

export type SeedKind = 'definition' | 'question' | 'deed' | 'heading';

/** Passages that are looked through for sentences, spread over the shelf: what is shown must come at once. */
const PASSAGES = 500;
/** Headings that are looked at in each document. */
const HEADINGS = 40;
const DOCUMENTS = 200;
/** Seeds that are given of a kind. */
const MOST = 6;

/** "The Sputnik V vaccine is a vector vaccine": what it is about stands before the verb. */
const DEFINITION =
  /^(?:(?:the|an?)\s+)?[“"‘'«]?([\p{L}\p{N}][\p{L}\p{N}’'+./-]*(?: [\p{L}\p{N}][\p{L}\p{N}’'+./-]*){0,3})[”"’'»]?\s+(is an?|is the|are|means|refers to|[—–-] це|[—–-] это|це|є)\s+\p{L}/iu;
/** "Moldova received 458,000 doses of vaccines": a name, and what it did, up to the end of the clause. */
const DEED =
  /^(?:The )?(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,3}) ((?:\p{Ll}+ed|gave|sent|made|wrote|won|led|built|began|founded|bought|sold|\p{Ll}+(?:ав|ив|ув)) (?!by |on |in |to |with |as )(?:[^.,;:()–—|]|(?<=\d)[.,](?=\d)){12,70}?)(?= ?[.,;:(–—|](?!\d)| from | through |[.,;:(–—|]|$)/u;
const LONGEST_HEADING = 80;

/**
 * What the sources of an index state that can be asked for, by kind, what is most central first. Yields before each
 * passage, so that others are answered meanwhile.
 */
export function* findSeeds(
  index: Index,
): Generator<void, Readonly<Record<SeedKind, readonly Seed[]>>> {
  const { passages } = index;
  const definitions: Seed[] = [];
  const deeds: Seed[] = [];
  const step = Math.max(1, Math.ceil(passages.length / PASSAGES));
  for (let at = 0; at < passages.length; at += step) {
    yield;
    const passage = passages[at]!;
    for (const span of passage.sentences) {
      definitions.push(...definitionIn({ passage, span }, index));
      deeds.push(...deedIn({ passage, span }, index));
    }
  }
  const headings = headingsOf(passages);
  const most = (seeds: readonly Seed[]) => seeds.slice(0, MOST);
  return {
    definition: most(byCentre(definitions, index)),
    question: most(headings.filter(({ words }) => /[?？]$/.test(words))),
    deed: most(deeds),
    heading: most(
      byCentre(
        headings.filter(({ words }) => !/[?？:]$/.test(words)),
        index,
      ),
    ),
  };
}

interface Stated {
  readonly passage: Passage;
  readonly span: Span;
}

function definitionIn({ passage, span }: Stated, { documentFrequency, isName }: Index): Seed[] {
  const { document, language } = passage;
  const sentence = slice(document, span);
  const [, words, verb] = DEFINITION.exec(sentence) ?? [];
  if (words === undefined || leansOnBefore(sentence)) return [];
  const terms = toTerms(words, language);
  const content = terms.filter(({ isStop }) => !isStop);
  const isThing =
    content.length === terms.filter(({ folded }) => folded !== 'of').length &&
    content.every(({ term }) => documentFrequency(term) > 1) &&
    // One common word stands for many things.
    (content.length > 1 || isName(content[0]?.term ?? '')) &&
    !/[’']s?$|[’']s /.test(words);
  const isPlural = verb === 'are';
  return isThing ? [{ kind: 'definition', words, isPlural, document, span }] : [];
}

function deedIn({ passage, span }: Stated, { isName }: Index): Seed[] {
  const { document, language } = passage;
  const [, who, words] = DEED.exec(slice(document, span)) ?? [];
  if (who === undefined || words === undefined) return [];
  const last = toTerms(who, language).at(-1);
  const isTelling = /\d|\p{Lu}/u.test(words);
  return last && isTelling && isName(last.term)
    ? [{ kind: 'deed', words, isPlural: false, document, span }]
    : [];
}

/** Headings that have text below them, of a few documents. */
function headingsOf(passages: readonly Passage[]): Seed[] {
  const documents = [...new Set(passages.map(({ document }) => document))];
  const step = Math.max(1, Math.ceil(documents.length / DOCUMENTS));
  return documents
    .filter((_, at) => at % step === 0)
    .flatMap((document) => {
      const headings = document.blocks.filter(({ kind }) => kind === 'heading');
      return headings.slice(0, HEADINGS).flatMap((block, at): Seed[] => {
        const words = slice(document, block).trim().replace(/[.:]$/, '');
        const span = { start: block.end, end: headings[at + 1]?.start ?? document.text.length };
        const telling = toTerms(words, 'en').filter(({ isStop }) => !isStop);
        const isLong = words.length > LONGEST_HEADING || telling.length < 2;
        const kind = /[?？]$/.test(words) ? 'question' : 'heading';
        return isLong || span.end - span.start < 100
          ? []
          : [{ kind, words, isPlural: false, document, span }];
      });
    });
}

/** Those that stand under their own heading come first, then those whose rarest word the shelf uses most. */
function byCentre(seeds: readonly Seed[], { documentFrequency }: Index): Seed[] {
  const once = new Map(seeds.map((seed) => [seed.words.toLowerCase(), seed]));
  const weighed = [...once.values()].map((seed) => {
    const terms = toTerms(seed.words, 'en').filter(({ isStop }: Term) => !isStop);
    const over = blockAt(seed.document, seed.span.start)?.sections.at(-1) ?? '';
    const held = new Set(toTerms(over, 'en').map(({ term }) => term));
    const isTopic = terms.every(({ term }) => held.has(term));
    return { seed, isTopic, centre: Math.min(...terms.map(({ term }) => documentFrequency(term))) };
  });
  return weighed
    .filter(({ centre }) => Number.isFinite(centre))
    .sort((a, b) => Number(b.isTopic) - Number(a.isTopic) || b.centre - a.centre)
    .map(({ seed }) => seed);
}
