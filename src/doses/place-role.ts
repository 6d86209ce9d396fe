import { type Item, wordOf } from './items.ts';
import { AUXILIARIES, CONJUNCTIONS, EVENTS, PREPOSITIONS, PRONOUNS } from './words.ts';

/** Parts of a country that its government does not hold: what they get, the country does not. */
const PARTS =
  /^(state|territor(y|ies)|parts?|regions?|republics|areas?|occupied|separatists?|rebels?|borders?)$/;
const FOREIGN = /^(embassy|ambassador|ambassadors|diplomats?|expatriates?)$/;
const HELPS = /^(help|support|assist|aid|benefit|vaccinate|protect)$/;

/**
 * The preposition that governs the country at `index`, `''` when it stands free, and `none` when what it
 * says has no part in giving ("the occupied parts of", "made in"). Looks through "the people of".
 */
export function prepositionBefore(items: readonly Item[], index: number): string {
  let head = '';
  for (let at = index - 1; at >= 0 && at > index - 10; at--) {
    const item = items[at]!;
    if (item.kind === 'verb')
      return HELPS.test(item.verb.lemma) && wordOf(items[at - 1]) === 'to' ? 'to' : '';
    if (item.kind === 'place' && (item.isAdjective || item.isPossessive)) continue;
    if (item.kind !== 'word') return '';
    const { key } = item;
    if (HELPS.test(key) && wordOf(items[at - 1]) === 'to') return 'to';
    if (key === 'of') {
      const noun = wordOf(items[at - 1]);
      if (PARTS.test(noun)) return 'none';
      if (/^(gift|donation|grant|contribution|courtesy)$/.test(noun)) return 'from';
      if (items[at - 1]?.kind === 'count' || items[at - 1]?.kind === 'dose' || EVENTS.test(noun))
        return 'none';
      if (/^(worth|instead|because|ahead|out|behalf|outside|north|south|east|west)$/.test(noun))
        return noun === 'behalf' ? 'from' : 'none';
      head = noun;
      continue;
    }
    if (key === 'as' && wordOf(items[at + 1]) === 'well') return '';
    if (key === 'to' && wordOf(items[at - 1]) === 'thanks') return 'by';
    if (PREPOSITIONS.test(key)) return head === '' || key !== 'of' ? key : 'none';
    if (CONJUNCTIONS.test(key) || PRONOUNS.test(key) || AUXILIARIES.test(key)) return '';
    if (/^(which|who|that|whose|where|when|if)$/.test(key)) return '';
    if (!/^\p{L}|^[-'’.&]/u.test(key)) return '';
  }
  return '';
}

/** "Since the start of the pandemic the US has sent": what the preposition governs ends before the country. */
export function opensSubject(items: readonly Item[], index: number): boolean {
  const isThe = wordOf(items[index - 1]) === 'the';
  const last = items[isThe ? index - 2 : index - 1];
  const key = wordOf(last);
  const isNoun =
    /^\p{Ll}{3,}$/u.test(key) &&
    last?.kind === 'word' &&
    !last.isCapital &&
    !(PREPOSITIONS.test(key) || CONJUNCTIONS.test(key) || /ing$|^(both|all|than)$/.test(key));
  if (!isNoun) return false;
  return isThe || EVENTS.test(key) || /^(the|a|this)$/.test(wordOf(items[index - 2]));
}

/** The preposition of a list that begins with what is no country: "to Latin America and even Hungary". */
export function prepositionOfList(items: readonly Item[], index: number): string {
  if (!/^(,|and|even|as|also|&)$/.test(wordOf(items[index - 1]))) return '';
  for (let at = index - 1; at >= 0 && at > index - 14; at--) {
    const item = items[at]!;
    if (item.kind !== 'word') return '';
    if (/^(to|in|at|for|into|from)$/.test(item.key)) return at < index - 2 ? item.key : '';
    if (!item.isCapital && !/^(,|and|even|as|well|also|&|the|of|other|countries)$/.test(item.key))
      return '';
  }
  return '';
}

/** "the Chinese embassy in Accra" stands for China, but "US ambassador to Ghana" is not in Ghana. */
export function isPostedTo(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const key = wordOf(items[at]);
    if (key === 'to' || key === 'in' || key === 'for') return FOREIGN.test(wordOf(items[at - 1]));
    if (key !== 'the') return false;
  }
  return false;
}
