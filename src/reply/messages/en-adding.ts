import type { TypedName } from '../../shelf/typed-item.ts';
import { numbers } from './en-count.ts';

/** What is said in English to whoever adds a source or takes one back. */
export const enAdding = {
  cited: (inText: string) => `In text: ${inText}`,
  firstQuotes: 'Quotes from it:',
  missing: (names: readonly TypedName[]) => `Not stated: ${names.join(', ')}.`,
  left: 'It cannot be added:',
  mind: 'Please note:',
  twin: (title: string, id: string) =>
    `It is in the library already: “${title}” (${id}). It is not added again.`,
  tooLarge: (megabytes: number, most: number) =>
    `Expected a file of at most ${numbers.format(most)} MB, found ${numbers.format(megabytes)} MB: split it into parts.`,
  kind: (name: string, known: string) =>
    `${name} is a kind of file that cannot be read. These can: ${known}.`,
  wrong: {
    title: 'title: expected some text',
    author:
      'author: expected names such as “Olena Kovalenko; {Red Cross}”; an organisation in braces',
    date: 'date: expected a date such as 2024-03-01, or a year',
    url: 'url: expected an address that begins with https:// or http://',
    publisher: 'publisher: expected some text',
    language: 'language: expected a code such as “en” or “uk”',
  } satisfies Record<TypedName, string>,
  onlyOne: 'title and url are those of one work: add its file alone.',
  ask: {
    title: 'Title',
    author: 'Authors, such as “Olena Kovalenko; {Red Cross}”; an organisation in braces',
    date: 'Date, such as 2024-03-01',
    url: 'Address',
    publisher: 'Publisher',
    language: 'Language, such as “en”',
  } satisfies Record<TypedName, string>,
  skip: 'Fill in what the file does not say, or press Enter to skip.',
  confirm: 'Add it? [Y/n] ',
  isNo: (typed: string) => /^\s*n/i.test(typed),
  notAdded: (name: string) => `${name} is not added.`,
  added: (file: string) => `Added: ${file}`,
  ignored: (file: string) =>
    `${file} is not added: a .gitignore in the library names its place, so it would be ignored. Remove that line first.`,
  add: 'Add',
  undo: 'Undo',
  again: 'Add again',
  soon: 'It can be quoted once the sources are read again, usually within seconds.',
  takenBack: (file: string) => `Removed: ${file}. You can add it again within a day.`,
  forbidden:
    'Only those who may manage this server can add and remove sources, where that is allowed.',
  notGot: 'The file could not be downloaded from Discord. Attach it again.',
  draftGone: 'This was added already, or has waited for more than a day. Attach the file again.',
  sourceGone: 'It is no longer there, or has changed since. See /sources.',
  notUploaded: (title: string) =>
    `“${title}” was not added in Discord: whoever keeps the folder of sources can remove it.`,
  notWritten: (folder: string, why: string) => `${folder} cannot be written (${why}).`,
};

/** Every language has the same of them: a missing one does not compile. */
export type AddingTexts = typeof enAdding;
