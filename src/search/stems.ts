import { stemmer as ar } from '@orama/stemmers/arabic';
import { stemmer as stemInPlace } from '@orama/stemmers/bulgarian';
import { stemmer as da } from '@orama/stemmers/danish';
import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as en } from '@orama/stemmers/english';
import { stemmer as fi } from '@orama/stemmers/finnish';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as de } from '@orama/stemmers/german';
import { stemmer as el } from '@orama/stemmers/greek';
import { stemmer as hu } from '@orama/stemmers/hungarian';
import { stemmer as hi } from '@orama/stemmers/indian';
import { stemmer as id } from '@orama/stemmers/indonesian';
import { stemmer as it } from '@orama/stemmers/italian';
import { stemmer as no } from '@orama/stemmers/norwegian';
import { stemmer as pt } from '@orama/stemmers/portuguese';
import { stemmer as ro } from '@orama/stemmers/romanian';
import { stemmer as ru } from '@orama/stemmers/russian';
import { stemmer as es } from '@orama/stemmers/spanish';
import { stemmer as sv } from '@orama/stemmers/swedish';
import { stemmer as tr } from '@orama/stemmers/turkish';
import type { Language } from '../knowledge/language.ts';
import { regularForm } from './irregular-forms.ts';
import { stemUkrainian } from './stem-ukrainian.ts';
import { foldWord } from './words.ts';

type Stemmer = (word: string) => string;

const stemmers: Readonly<Record<Language, Stemmer>> = {
  ...{ ar, da, de, el, en, es, fi, fr, hi, hu, id, it, nl, no, pt, ro, ru, sv, tr },
  bg: stemBulgarian,
  uk: stemUkrainian,
  ...{ cs: asIs, ja: asIs, ko: asIs, pl: asIs, th: asIs, vi: asIs, zh: asIs },
};

/** A word of a language whose words do not change, or that no stemmer is known of. */
function asIs(word: string): string {
  return word;
}

/** The package's stemmer changes letters of the word it is given, which a string refuses and a list of letters allows. */
function stemBulgarian(word: string): string {
  const letters = word.split('');
  const substring = (start: number, end: number) => letters.slice(start, end).join('');
  return stemInPlace(Object.assign(letters, { substring }) as unknown as string);
}

/** The stem of a word as written: `Vaccines` → `vaccin`. Stems of one language are compared only. */
export function stem(word: string, language: Language): string {
  const plain = foldWord(word);
  const folded = language === 'en' ? regularForm(plain) : plain;
  return /^\d/.test(folded) ? folded : foldWord(stemmers[language](folded));
}
