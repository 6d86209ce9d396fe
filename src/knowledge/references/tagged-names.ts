import type { CslName } from './bib-names.ts';

/** "Smith, A., Jr." is a person, "Smith AB" too, as PubMed writes them; "World Health Organization" is a body. */
export function readTaggedName(text: string): CslName {
  const name = text.trim().replace(/[,;]+$/, '');
  const [family = '', given = '', ...suffix] = name.split(/\s*,\s*/);
  if (given !== '') {
    const parts = { family, given, ...(suffix.length > 0 && { suffix: suffix.join(', ') }) };
    const [, particle, surname] = /^((?:\p{Ll}[\p{Ll}'’]*\s)+)(.+)$/u.exec(family) ?? [];
    return surname
      ? { ...parts, family: surname, 'non-dropping-particle': particle!.trim() }
      : parts;
  }
  const [, last, initials] =
    /^(\p{L}[\p{L}\p{M}'’ -]*\p{Ll}[\p{L}\p{M}'’-]*) ((?:\p{Lu}\.?){1,3})$/u.exec(name) ?? [];
  return last && initials ? { family: last, given: initials } : { literal: name };
}

/** The people of a tag: one a line, or several with semicolons. */
export function readTaggedNames(values: readonly string[]): CslName[] {
  return values
    .flatMap((value) => value.split(/\s*;\s*/))
    .filter((name) => /\p{L}/u.test(name) && !/^\[?anonymous\]?$/i.test(name))
    .map(readTaggedName);
}
