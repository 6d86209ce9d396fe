import { countryName } from '../doses/country-names.ts';
import { MOST_CHOICES, type Suggestion } from './command.ts';
import type { Context } from './context.ts';

/**
 * Countries with a name that holds what is typed: those that the sources count doses for first, most
 * counts first, then those they only mention, then every other by its name in the user's language.
 */
export function suggestCountries(
  typed: string,
  role: 'recipient' | 'donor',
  { library, messages }: Context,
): Suggestion[] {
  const { facts, mentions, names } = library.doses;
  const weights = new Map<string, number>();
  const add = (code: string | undefined, weight: number) =>
    code !== undefined && weights.set(code, (weights.get(code) ?? 0) + weight);
  for (const fact of facts) add(fact[role]?.code, 1);
  for (const mention of mentions) add(mention[role]?.code, LEAST);
  const collator = new Intl.Collator(messages.locale);
  return names.codes
    .filter((code) => names.matches(code, typed))
    .map((value) => ({ value, name: countryName(value, messages.locale) }))
    .sort(
      (a, b) =>
        (weights.get(b.value) ?? 0) - (weights.get(a.value) ?? 0) ||
        collator.compare(a.name, b.name),
    )
    .slice(0, MOST_CHOICES);
}

/** Any number of mentions weighs less than a count. */
const LEAST = 1e-6;
