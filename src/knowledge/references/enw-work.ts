import { risToCsl } from './ris-work.ts';
import type { TaggedRecord } from './tagged-records.ts';

/** EndNote's tags by those of RIS that say the same. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  ...{ AU: ['%A'], ED: ['%E'], TA: ['%?', '%Y'], TI: ['%T'], T2: ['%J', '%B'], T3: ['%S'] },
  ...{ PY: ['%D'], DA: ['%8'], VL: ['%V'], IS: ['%N'], SP: ['%P'], ET: ['%7'] },
  ...{ PB: ['%I'], CY: ['%C'], SN: ['%@'], DO: ['%R'], UR: ['%U'], M3: ['%9'] },
  ...{ KW: ['%K'], AB: ['%X'], LA: ['%G'], N1: ['%Z'], ID: ['%F'] },
};
/** RIS's types by EndNote's names, in small letters. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ 'journal article': 'JOUR', 'electronic article': 'EJOUR', book: 'BOOK' },
  ...{ 'edited book': 'EDBOOK', 'electronic book': 'EBOOK', 'book section': 'CHAP' },
  ...{ 'conference paper': 'CPAPER', 'conference proceedings': 'CPAPER', thesis: 'THES' },
  ...{ report: 'RPRT', 'government document': 'GOVDOC', 'web page': 'ELEC', blog: 'BLOG' },
  ...{ 'newspaper article': 'NEWS', 'magazine article': 'MGZN', encyclopedia: 'ENCYC' },
  ...{ dataset: 'DATA', 'computer program': 'COMP', patent: 'PAT', standard: 'STAND' },
  ...{ case: 'CASE', statute: 'STAT', 'unpublished work': 'UNPB', manuscript: 'MANSCPT' },
};

/**
 * A record of EndNote's own format as a CSL item, still to be checked: it is read as the record of RIS that says the
 * same.
 */
export function enwToCsl({ line, all }: TaggedRecord): Record<string, unknown> {
  const asRis = (tag: string) =>
    tag === 'TY'
      ? all('%0').map((name) => TYPES[name.toLowerCase()] ?? 'GEN')
      : (TAGS[tag] ?? []).flatMap(all);
  return risToCsl({
    line,
    all: asRis,
    first: (...tags) => tags.map((tag) => asRis(tag)[0]).find((value) => value !== undefined),
  });
}
