import { numbers, plural } from './en-count.ts';

/** What the terminal says in English: the chat, and the command line. */
export const enConsole = {
  welcome: (documents: number, passages: number) =>
    `Verbatim: ${plural(documents, 'source')}, ${plural(passages, 'passage')}. ` +
    'Ask a question, or type /help. No DISCORD_TOKEN is set, so this is the terminal.',
  help: [
    'In this terminal:',
    '  a question     is the same as /ask and the question',
    '  name:value     gives an option by its name, as in source:zaryn or country:"South Korea"',
    '  a number       presses that button of the last answer; its name (more) does too',
    '  several lines  that are pasted are one text; Enter sends them',
    '  /quit          leaves, as Ctrl+D does',
  ].join('\n'),
  unknown: (command: string) => `There is no command /${command}. Type /help for the list.`,
  noQuote: 'There is no such button under the last answer.',
  bug: (fault: string) => `Something went wrong here, not with your question: ${fault}`,
  progress: {
    reading: (done: number, all: number) =>
      `Reading sources: ${numbers.format(done)} of ${numbers.format(all)}`,
    indexing: (done: number, all: number) =>
      `Indexing passages: ${numbers.format(done)} of ${numbers.format(all)}`,
  },
  indexed: (passages: number, seconds: string, rate: number) =>
    `Indexed ${plural(passages, 'passage')} in ${seconds} s: ${numbers.format(rate)} a second.`,
  faults: (count: number) =>
    `${plural(count, 'fault')} in the sources: each faulty file or entry is left out. See: npm run --silent verbatim -- check`,
  reloaded: (documents: number, passages: number) =>
    `The sources have changed: ${plural(documents, 'source')}, ${plural(passages, 'passage')} now.`,
  notReloaded: (faults: string) =>
    'The sources have changed but cannot be read. Until this is fixed, answers come from what was ' +
    `read before:\n${faults}`,
  commandLine: {
    about: 'Answers questions only in quotes, from a folder of sources.',
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    } as Readonly<Record<string, string>>,
    lines: 'Without it, each line of standard input is one.',
    whole: 'Without it, standard input is the text.',
    version: 'print the version',
    help: 'print help for a command',
    json: 'print JSON, one object per line',
    csv: 'print CSV, for spreadsheets',
    chart: 'write a bar chart into this file, as PNG',
    strict: 'fail on anything that could be better, not on faults alone',
    check: 'What is wrong, missing or unresolved in the folder of sources',
    text: 'The text of a source, which quotes are slices of',
    add: 'Copy files into the folder of sources, with what describes them',
    addFiles: 'Files of the kinds that are read',
    yes: 'do not ask for what is missing',
    feedback: 'Answers that did not help people, as they have said',
    textId: 'Id of the source, as /sources names it',
    options: {
      more: 'show the further passages too',
      top: 'quotes to give, 1 to 50',
      explain: 'say why each quote ranks where it does',
      all: 'every source, and every work that they cite',
      title: 'its title, of one file',
      author: 'its authors, such as "Olena Kovalenko; {Red Cross}"; an organisation in braces',
      date: 'when it came out, such as 2024-03-01',
      url: 'its address, of one file',
      publisher: 'who published it',
      language: 'its language, such as "en" or "uk"',
    } as Readonly<Record<string, string>>,
    unknownCommand: (name: string) => `There is no command ${name}.`,
    unknownOption: (name: string) => `There is no option ${name}.`,
    missingValue: (name: string) => `A value is missing: ${name}.`,
    tooManyWords: 'There are more words than this command takes.',
    didYouMean: (names: string) => `Did you mean ${names}?`,
    seeHelp: (command: string) => `Run “${command} --help” to see what there is.`,
    nothingToDraw: 'There is nothing to draw: a chart needs counts by recipient.',
    cannotWrite: (file: string, why: string) => `${file} cannot be written: ${why}.`,
    why: {
      EACCES: 'this user may not write there',
      EISDIR: 'it is a folder',
      ENOENT: 'its folder does not exist',
      ENOSPC: 'the disk is full',
      ENOTDIR: 'its folder is a file',
      EPERM: 'this user may not write there',
      EROFS: 'the disk is read-only',
    } as Readonly<Record<string, string>>,
  },
};

/** Every language has the same of them: a missing one does not compile. */
export type ConsoleTexts = typeof enConsole;
