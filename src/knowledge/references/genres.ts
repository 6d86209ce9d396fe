/**
 * Kinds of theses and reports: the key that BibLaTeX names one by, and CSL's own word for it, which is what a work
 * carries. Styles print it in the reader's language, see `citations/genre-words.ts`.
 */
export const GENRES = {
  phdthesis: 'Doctoral dissertation',
  mathesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate’s thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
} as const;

export type Genre = (typeof GENRES)[keyof typeof GENRES];

/** What people and programs call these kinds, in small letters without signs. */
const NAMES: Readonly<Record<string, Genre>> = {
  phdthesis: GENRES.phdthesis,
  phd: GENRES.phdthesis,
  phddissertation: GENRES.phdthesis,
  doctoraldissertation: GENRES.phdthesis,
  doctoralthesis: GENRES.phdthesis,
  mastersthesis: GENRES.mathesis,
  masterthesis: GENRES.mathesis,
  mathesis: GENRES.mathesis,
  bathesis: GENRES.bathesis,
  bachelorthesis: GENRES.bathesis,
  bachelorsthesis: GENRES.bathesis,
  candthesis: GENRES.candthesis,
  techreport: GENRES.techreport,
  technicalreport: GENRES.techreport,
  resreport: GENRES.resreport,
};

/**
 * CSL's word for a kind of work, where it has one of its own; else the name as it is. BibLaTeX's keys of patents name
 * none.
 */
export function toGenre(name: string): string | undefined {
  if (/^pat(ent|req)(de|eu|fr|uk|us)?$/.test(name)) return undefined;
  return NAMES[name.toLowerCase().replace(/[^a-z]/g, '')] ?? name;
}

/** The key that BibLaTeX knows a genre by, or null. */
export function keyOfGenre(genre: unknown): string | null {
  return Object.entries(GENRES).find(([, word]) => word === genre)?.[0] ?? null;
}
