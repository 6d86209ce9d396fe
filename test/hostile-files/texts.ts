import type { HostileFile } from './hostile-file.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Texts, Markdown, notebooks and subtitles that are broken or made to do harm. */
export const texts: readonly HostileFile[] = [
  {
    what: 'UTF-16 without a mark',
    name: 'a.txt',
    content: () => utf16('Ten trucks came.\n\nTwo left.'),
    told: null,
  },
  {
    what: 'UTF-16 without a mark, in Ukrainian',
    name: 'a.txt',
    content: () => utf16('Десять вантажівок приїхало до Львова.'),
    told: null,
  },
  {
    what: 'null bytes',
    name: 'a.txt',
    content: () => `Ten${'\0'.repeat(100_000)} trucks came.`,
    told: /found null bytes in it: save the file as UTF-8/,
  },
  {
    what: 'a program',
    name: 'a.md',
    content: () => Buffer.from('7f454c460201010000ffc3', 'hex'),
    told: /UTF-8/,
  },
  {
    what: 'signs that turn the direction of writing',
    name: 'a\u202etxt.md',
    content: () => 'Ten \u202etrucks\u202c came to the depot.',
    told: null,
  },
  { what: 'a name of dots', name: 'a..b...md', content: () => 'Ten trucks came.', told: null },
  { what: 'one line of 5 MB', name: 'a.txt', content: () => 'trucks'.repeat(800_000), told: null },
  {
    what: 'quotations within quotations, 20,000 deep',
    name: 'a.md',
    content: () => `${'>'.repeat(20_000)} Ten trucks came.`,
    told: /found none/,
  },
  {
    what: 'brackets that nothing closes',
    name: 'a.md',
    content: () => `Ten trucks came ${'['.repeat(5_000)}.`,
    told: null,
  },
  {
    what: 'a notebook that is no JSON',
    name: 'a.ipynb',
    content: () => '{"cells": [',
    told: /JSON/,
  },
  {
    what: 'a notebook nested 200,000 deep',
    name: 'a.ipynb',
    content: () => `{"cells": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    told: /expected a Jupyter notebook with a list of cells/,
  },
  {
    what: 'subtitles without one',
    name: 'a.srt',
    content: () => 'Ten trucks came.',
    told: /expected/,
  },
];
