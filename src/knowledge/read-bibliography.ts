import { read } from './citation-js.ts';

/**
 * The works of a `.bib` file (BibTeX or BibLaTeX) as CSL-JSON, in the file's order. Throws when it
 * cannot be read as one.
 */
export function readBib(text: string): Record<string, unknown>[] {
  if (text.trim() !== '' && !/@\s*\w+\s*[{(]/.test(text))
    throw new Error('expected entries such as "@article{key, …}", found none');
  return read('biblatex', text).map(({ 'citation-key': _, genre, ...item }) => {
    const isSubtype = genre === 'newspaper' || genre === 'magazine';
    const keyword = item.keyword;
    return {
      ...withBareDoi(withLiterals(item)),
      ...(genre !== undefined && !isSubtype && { genre }),
      ...(isSubtype && { type: `article-${genre}` }),
      ...(typeof keyword === 'string' && { keyword: keyword.replace(/,(?=\S)/g, ', ') }),
    };
  });
}

/**
 * The works of an `.ris` file as CSL-JSON, in the file's order. Throws when it cannot be read as
 * one. Citation.js drops the authors of newspaper articles and the sites of web pages: both are
 * kept here.
 */
export function readRis(text: string): Record<string, unknown>[] {
  const records = text.split(/^ER {2}-.*$/m).filter((record) => /^TY {2}-/m.test(record));
  if (records.length === 0) throw new Error('expected records that begin with "TY  -", found none');
  return records.map((record, index) => {
    const field = (tag: string) => new RegExp(`^${tag} {2}- (.+)$`, 'm').exec(record)?.[1]?.trim();
    const isNews = field('TY') === 'NEWS';
    const asKnown = record.replace(/^TY {2}- NEWS/m, 'TY  - JOUR').trim();
    const {
      'collection-title': series,
      medium,
      ...item
    } = read('ris', `${asKnown}\nER  - \n`)[0] ?? {};
    const container = item['container-title'] ?? field('T2') ?? field('JO');
    const genre = item.genre ?? medium;
    return {
      ...withBareDoi(item),
      ...(container !== undefined && { 'container-title': container }),
      ...(series !== undefined && series !== container && { 'collection-title': series }),
      ...(genre !== undefined && { genre }),
      ...(isNews && { type: 'article-newspaper' }),
      id: field('ID') ?? `work-${index + 1}`,
    };
  });
}

function withBareDoi(item: Record<string, unknown>): Record<string, unknown> {
  const { DOI } = item;
  return typeof DOI === 'string'
    ? { ...item, DOI: DOI.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') }
    : item;
}

/** A name in double braces, a body's, comes back as a surname without a given name. */
function withLiterals(item: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(item).map(([field, value]) => [
    field,
    Array.isArray(value) ? value.map(toLiteral) : value,
  ]);
  return Object.fromEntries(entries);
}

function toLiteral(name: unknown): unknown {
  const isSurnameOnly =
    typeof name === 'object' && name !== null && Object.keys(name).join() === 'family';
  return isSurnameOnly ? { literal: (name as { family: unknown }).family } : name;
}
