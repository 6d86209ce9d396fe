import type { Block, Document } from '../knowledge/document.ts';
import type { Party } from './dose-fact.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Lead } from './lead.ts';
import { is, NO_TAGS } from './lexicon/tags.ts';
import { verbOf } from './lexicon/verbs.ts';
import { readNumber } from './numbers.ts';
import { readQualifier } from './qualifiers.ts';
import type { Claim, Reading } from './statement.ts';
import { type Token, tokenize } from './tokens.ts';
import { vaccineAt } from './vaccines.ts';

/** What a column of a table holds, by its header. */
interface Column {
  readonly kind: 'recipient' | 'donor' | 'country' | 'count' | 'other';
  readonly isPledge: boolean;
  /** It counts what its countries gave: "Doses donated". */
  readonly gives: boolean;
}

interface Cell {
  readonly tokens: readonly Token[];
  /** Where it begins in its row. */
  readonly start: number;
  readonly column: Column;
}

interface Input {
  readonly document: Document;
  readonly row: Block;
  readonly header: string;
  readonly gazetteer: Gazetteer;
  readonly lead: Lead | null;
}

/** Fewer are a year, a rate or a rank. */
const FEWEST = 100;

/** Verbs of columns that tell what their countries gave; "delivered" may be said of either. */
const GIVING = /^(donate|give|share|contribute|gift|pledge|promise|commit|offer)$/;

/** The counts of one row of a table, each with the countries of its row. */
export function readRow({ document, row, header, gazetteer, lead }: Input): Reading[] {
  const text = document.text.slice(row.start, row.end);
  const columns = header.split(' | ').map(columnOf);
  const cells = cellsOf(text, columns);
  const partiesIn = (...kinds: Column['kind'][]) =>
    cells.flatMap(({ tokens, column }): Party[] => {
      const place = kinds.includes(column.kind) ? gazetteer.at(tokens, 0) : null;
      return place ? [place.party] : [];
    });
  const givers = partiesIn('donor');
  // "Country | Doses donated" lists who gave, with a column of doses received or delivered who got.
  const isGiving = columns.every(({ kind, gives }) => kind !== 'count' || gives);
  const vaccines = cells.flatMap(({ tokens, start }) => {
    const length = tokens.length > 0 ? vaccineAt(tokens, 0) : 0;
    const [first, last] = [tokens[0], tokens[length - 1]];
    return first && last ? [text.slice(start + first.start, start + last.end)] : [];
  });
  return cells.flatMap((cell): Reading[] => {
    const item = countOf(cell);
    if (!item) return [];
    const { isPledge } = cell.column;
    const countries = partiesIn('country');
    const areGivers = isGiving && givers.length === 0 && !lead?.resolved.from;
    const recipients = [...partiesIn('recipient'), ...(areGivers ? [] : countries)];
    const donors = areGivers ? countries : givers;
    if (recipients.length + donors.length === 0) return [];
    const claim: Claim = {
      item,
      recipients: recipients.length > 0 ? recipients : (lead?.resolved.to?.parties ?? []),
      donors: donors.length > 0 ? donors : (lead?.resolved.from?.parties ?? []),
      vaccines: vaccines.length > 0 ? vaccines : (lead?.vaccines ?? []),
      channels: [],
      period: lead?.period ?? null,
      outcome: isPledge ? 'pledged' : (lead?.resolved.transfer?.outcome ?? 'delivered'),
      isEach: false,
      isOpen: false,
      lacksDonor: false,
    };
    const donor = claim.donors.length === 1 ? claim.donors[0]! : null;
    return [
      {
        claim,
        sentence: { start: row.start, end: row.end },
        donor,
        channel: lead?.channel ?? null,
      },
    ];
  });
}

function cellsOf(row: string, columns: readonly Column[]): Cell[] {
  let start = 0;
  return row.split(' | ').flatMap((cell, at): Cell[] => {
    const from = start;
    start += cell.length + ' | '.length;
    const column = columns[at];
    return column ? [{ tokens: tokenize(cell), start: from, column }] : [];
  });
}

/** A number that is all its cell says, under a header that counts doses given or got. */
function countOf({ tokens, start, column }: Cell): Claim['item'] | null {
  if (column.kind !== 'count') return null;
  const at = tokens.findIndex((_, position) => readNumber(tokens, position) !== null);
  const number = at < 0 ? null : readNumber(tokens, at);
  if (!number || number.value < FEWEST) return null;
  const rest = tokens.slice(at + number.length);
  if (
    rest.some((token) => /^\p{L}/u.test(token.text) && !is(token, 'dose', 'dose-filler', 'of-role'))
  )
    return null;
  const [first, last] = [tokens[at]!, tokens[at + number.length - 1]!];
  return {
    kind: 'count',
    tags: NO_TAGS,
    value: number.value,
    qualifier: readQualifier(tokens, at, number.length),
    hasNoun: true,
    start: start + first.start,
    end: start + last.end,
  };
}

function columnOf(header: string): Column {
  const tokens = tokenize(header);
  const has = (...tags: Parameters<typeof is>[1][]) => tokens.some((token) => is(token, ...tags));
  const verbs = tokens.flatMap(({ key }) => verbOf(key) ?? []);
  const gives = verbs.some(({ lemma }) => GIVING.test(lemma));
  const isUsed = verbs.some((verb) => verb.class === 'other');
  const isPledge = verbs.some((verb) => verb.isPledge) || has('promise', 'deal');
  const isCount = has('dose', 'handing') || (verbs.length > 0 && !isUsed) || has('quantity');
  const kind = has('recipient')
    ? 'recipient'
    : has('donor', 'from-role')
      ? 'donor'
      : has('anaphor', 'fellowship')
        ? 'country'
        : isCount && !isUsed && !has('measure', 'rate')
          ? 'count'
          : 'other';
  return { kind, isPledge, gives };
}
