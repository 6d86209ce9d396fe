import { checkFields } from '../knowledge/check-item.ts';
import { type ItemFields, mendLanguage } from '../knowledge/csl.ts';
import { statedDate } from '../knowledge/readers/stated-date.ts';
import { type CslName, statedNames } from '../knowledge/readers/stated-names.ts';

/** What a person can say of a source, by the names of options, in the order in which it is asked. */
export const TYPED = ['title', 'author', 'date', 'url', 'publisher', 'language'] as const;
export type TypedName = (typeof TYPED)[number];
export type Typed = Readonly<Partial<Record<TypedName, string | undefined>>>;

/** The fields of a CSL item that they fill. */
export const FIELDS = {
  title: 'title',
  author: 'author',
  date: 'issued',
  url: 'URL',
  publisher: 'publisher',
  language: 'language',
} as const satisfies Readonly<Record<TypedName, keyof ItemFields>>;

/**
 * What somebody typed of a source, as fields of a CSL item, and the names of what cannot be understood: a date that
 * can be read in two ways, an address that leads nowhere. Blank text says nothing.
 */
export function typedItem(typed: Typed): { item: ItemFields; wrong: readonly TypedName[] } {
  const given = TYPED.filter((name) => typed[name]?.trim());
  const values = given.map((name) => [FIELDS[name], meant(name, typed[name]!.trim())]);
  const item = checkFields(Object.fromEntries(values), () => {});
  return { item, wrong: given.filter((name) => item[FIELDS[name]] === undefined) };
}

/** Names that somebody typed: one in braces is a body, and stays whole, as in BibTeX: "{Gemeente Heerlen}". */
function typedNames(text: string): readonly CslName[] {
  if (!text.includes('{')) return statedNames(text);
  return text.split(';').flatMap((part) => {
    const body = /^\s*\{([^{}]+)\}\s*$/.exec(part)?.[1]?.trim();
    return body ? [{ literal: body }] : statedNames(`${part};`);
  });
}

function meant(name: TypedName, text: string): unknown {
  switch (name) {
    case 'author':
      return typedNames(text);
    case 'date':
      return statedDate(text);
    case 'language':
      return mendLanguage(text);
    case 'title':
    case 'url':
    case 'publisher':
      return text;
  }
}
