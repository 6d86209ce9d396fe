import { type Case, type Item, isKind, type PlaceItem, wordOf } from './items.ts';
import { is, type Tag } from './lexicon/tags.ts';

const ROLES = {
  to: 'to-role',
  for: 'for-role',
  from: 'from-role',
  by: 'by-role',
  in: 'in-role',
  with: 'with-role',
  time: 'time',
  beside: 'beside',
  other: 'preposition',
} as const satisfies Readonly<Record<string, Tag>>;

/**
 * How a country stands in its sentence: governed by a preposition of that sense, `free` of any, or `none`
 * where what it says has no part in giving ("the occupied parts of", "made in").
 */
export type Role = keyof typeof ROLES | 'none' | 'free';

/** Words at most between a preposition and the country it governs. */
const FARTHEST = 9;

/** The role of the country at `index`. Looks through "the people of". */
export function roleOf(items: readonly Item[], index: number): Role {
  const { cases, isAdjective } = items[index] as PlaceItem;
  const noun = items[index + 1];
  // "надана американським урядом"
  const isAgent = is(noun, 'official') && /(?:ом|ами|ями)$/.test(wordOf(noun));
  const done = items.slice(Math.max(0, index - 3), index);
  if (isAdjective && isAgent && done.some(({ kind }) => kind === 'verb')) return 'by';
  return cases ? roleByCase(items, index, cases) : roleByPreposition(items, index);
}

function roleByPreposition(items: readonly Item[], index: number): Role {
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at--) {
    const item = items[at]!;
    const before = items[at - 1];

    if (item.kind !== 'word') return 'free';
    if (is(item, 'of-role')) {
      if (is(before, 'gift', 'behalf')) return 'from';
      if (isKind(before, 'count', 'dose') || is(before, 'region', 'nowhere', 'event'))
        return 'none';
      continue;
    }
    const isThanked = items.slice(Math.max(0, at - 3), at).some((one) => wordOf(one) === 'thanks');
    if (is(item, 'to-role') && isThanked) return 'by';
    if (is(item, 'preposition')) return senseOf(item);
    const isOther = is(
      item,
      'conjunction',
      'pronoun',
      'auxiliary',
      'relative',
      'that',
      'condition',
    );
    if (isOther || !/^\p{L}|^[-'’.&]/u.test(item.key)) return 'free';
  }
  return 'free';
}

function senseOf(preposition: Item): Role {
  for (const [role, tag] of Object.entries(ROLES) as [keyof typeof ROLES, Tag][])
    if (is(preposition, tag)) return role;
  return 'other';
}

/** In languages whose names have cases the ending speaks where no preposition stands at the name. */
function roleByCase(items: readonly Item[], index: number, cases: ReadonlySet<Case>): Role {
  let head = index - 1;
  // "від уряду Польщі", "до сусідньої Молдови": the preposition stands before the nouns and adjectives.
  while (items[head]?.kind === 'word' && is(items[head], 'official', 'people', 'apposed'))
    head -= 1;
  const governs = items[head];
  if (governs && is(governs, 'preposition')) {
    // "з Україною", and not "з України"
    const isWith = is(governs, 'with-role') && cases.has('agent') && !cases.has('owner');
    return isWith ? 'with' : senseOf(governs);
  }
  const noun = items[index - 1];
  // "країнам, зокрема Україні": one of several.
  if (is(noun, 'region', 'part')) return 'none';
  // "передало в подарок Грузии"
  if (cases.has('receiver') && is(noun, 'gift') && is(items[index - 2], 'in-role')) return 'to';

  // "Міністерство охорони здоров'я України"
  const isOffice = items.slice(Math.max(0, index - 4), index).some((item) => is(item, 'official'));
  if (cases.has('owner') && noun?.kind === 'word' && isOffice) return 'free';
  const isPassive = noun?.kind === 'verb' && /^(passive|done)$/.test(noun.verb.form);
  const isOther = cases.has('subject') || cases.has('receiver');
  if (cases.has('agent') && (isPassive || !isOther)) return 'by';
  if (cases.has('subject')) return 'free';
  if (cases.has('receiver')) return 'to';
  return 'none';
}

/** "Since the start of the pandemic the US has sent": what the preposition governs ends before the country. */
export function opensSubject(items: readonly Item[], index: number): boolean {
  const isThe = wordOf(items[index - 1]) === 'the';
  const last = items[isThe ? index - 2 : index - 1];
  const isNoun =
    last?.kind === 'word' &&
    /^\p{Ll}{3,}(?<!ing)$/u.test(last.key) &&
    !last.isCapital &&
    !is(last, 'preposition', 'conjunction', 'all');
  return isNoun && (isThe || is(last, 'event') || is(items[index - 2], 'determiner'));
}

/** The role of a list that begins with what is no country: "to Latin America and even Hungary". */
export function roleOfList(items: readonly Item[], index: number): Role {
  for (let at = index - 1; at >= 0 && at > index - 14; at--) {
    const item = items[at]!;
    if (item.kind !== 'word') return 'free';
    if (is(item, 'to-role', 'in-role', 'for-role', 'from-role'))
      return at < index - 2 ? senseOf(item) : 'free';
    if (!item.isCapital && !is(item, 'comma', 'lister', 'other', 'generic', 'of-role'))
      return 'free';
  }
  return 'free';
}

/** "the Chinese embassy in Accra" stands for China, and "US ambassador to Ghana" is not in Ghana. */
export function isPosted(items: readonly Item[], index: number): boolean {
  const at = wordOf(items[index - 1]) === 'the' ? index - 2 : index - 1;
  return is(items[at], 'to-role', 'in-role', 'for-role') && is(items[at - 1], 'abroad');
}
