import slugify from '@sindresorhus/slugify';
import { type CslItem, type Reference, yearOf } from '../knowledge/csl.ts';
import type { Document } from '../knowledge/document.ts';
import { likeness, SLIPPED } from './likeness.ts';

/** A document, or a work that a document lists. */
export interface Work {
  readonly kind: 'document' | 'reference';
  /** The document's id; `document-id/reference-id` for a work it lists. */
  readonly id: string;
  readonly item: CslItem | Reference;
  /** The document itself, or the one that lists the work. */
  readonly document: Document;
}

/** Works that fit what was typed, best first; `one` when nothing else fits as the best does. */
export interface FoundWorks {
  readonly status: 'one' | 'several' | 'none';
  readonly works: readonly Work[];
}

/** Every document and every work they list, in reading order. */
export function listWorks(documents: readonly Document[]): Work[] {
  return documents.flatMap((document) => [
    { kind: 'document' as const, id: document.id, item: document.item, document },
    ...document.references.map((item) => ({
      kind: 'reference' as const,
      id: `${document.id}/${item.id}`,
      item,
      document,
    })),
  ]);
}

/**
 * Finds works by author, title, year or id, typed loosely: in part, without diacritics, in Cyrillic,
 * with slips. Best first, then in the order of `works`; nothing typed gives the first `limit`.
 */
export function findWorks(typed: string, works: readonly Work[], limit: number): FoundWorks {
  const exact = works.find(({ id }) => id === typed.trim());
  if (exact) return { status: 'one', works: [exact] };
  const wanted = toWords(typed.slice(0, LONGEST));
  if (wanted.length === 0)
    return { status: works.length > 0 ? 'several' : 'none', works: works.slice(0, limit) };
  const fits = works
    .map((work) => ({ work, ...fitOf(wanted, work) }))
    .filter(({ found }) => found * 2 >= wanted.length)
    .sort((a, b) => b.found - a.found || b.firm - a.firm || b.score - a.score);
  const [best, next] = fits;
  if (!best) return { status: 'none', works: [] };
  const isOnly = best.found === wanted.length && (!next || next.found < wanted.length);
  const isFirm = best.firm === wanted.length && (!next || next.firm < wanted.length);
  const isClear = isOnly || isFirm || (best.isWhole && !next?.isWhole);
  return {
    status: isClear ? 'one' : 'several',
    works: fits.slice(0, limit).map(({ work }) => work),
  };
}

/** Characters that are read of what is typed: no title is longer. */
const LONGEST = 300;

interface Field {
  readonly words: readonly string[];
  /** A name says more about which work is meant than a word of its title. */
  readonly weight: number;
}

interface Fit {
  /** Typed words that the work has. */
  readonly found: number;
  /** Those of them that it has without a slip. */
  readonly firm: number;
  readonly score: number;
  /** Was the whole title typed, or all its authors? */
  readonly isWhole: boolean;
}

function fitOf(wanted: readonly string[], work: Work): Fit {
  const fields = fieldsOf(work);
  let found = 0;
  let firm = 0;
  let score = work.kind === 'document' ? 0.1 : 0;
  for (const word of wanted) {
    const likenesses = fields.map(({ words }) => likeness(word, words));
    const likest = Math.max(...likenesses);
    if (likest > 0) found++;
    if (likest > SLIPPED) firm++;
    score += Math.max(...fields.map(({ weight }, at) => weight * likenesses[at]!));
  }
  const typed = wanted.join(' ');
  const isWhole = fields.some(({ words, weight }) => weight >= TITLE && words.join(' ') === typed);
  return { found, firm, score: isWhole ? score + 100 : score, isWhole };
}

const AUTHOR = 4;
const TITLE = 3;
const OTHER = 2;

/** Words by work, which a reload replaces. */
const known = new WeakMap<object, readonly Field[]>();

function fieldsOf({ item, document, kind }: Work): readonly Field[] {
  const remembered = known.get(item);
  if (remembered) return remembered;
  const people = (item.author ?? item.editor ?? []).map(({ family, literal, given }) => ({
    surname: family ?? literal ?? given ?? '',
    given: family && given ? given : '',
  }));
  const fields = [
    { weight: AUTHOR, words: toWords(people.map(({ surname }) => surname).join(' ')) },
    { weight: TITLE, words: toWords(item.title ?? (kind === 'document' ? document.title : '')) },
    {
      weight: OTHER,
      words: toWords(
        [
          people.map(({ given }) => given).join(' '),
          yearOf(item) ?? '',
          item['container-title'] ?? '',
          item.publisher ?? '',
          item.id,
          item.DOI ?? '',
        ].join(' '),
      ),
    },
  ];
  known.set(item, fields);
  return fields;
}

/** Words in Latin letters without diacritics, so that "Дорошко" and "Żaryn" are found either way. */
function toWords(text: string): string[] {
  return slugify(text, { decamelize: false }).split('-').filter(Boolean);
}
