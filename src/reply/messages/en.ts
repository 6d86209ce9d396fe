import { enAdding } from './en-adding.ts';
import { enCommands } from './en-commands.ts';
import { enConsole } from './en-console.ts';
import { numbers, plural } from './en-count.ts';
import { enFaults } from './en-faults.ts';

/** What the bot says in English. Quotes are never translated; these are only the words around them. */
export const en = {
  locale: 'en',
  commands: enCommands,
  quoted: (words: string) => `“${words}”`,
  more: (count: number) => `and ${numbers.format(count)} more that do not fit here`,
  /** A few names of a longer list. */
  andMore: (names: string, count: number) => `${names} and ${numbers.format(count)} more`,
  pages: {
    button: (page: number) => `Page ${numbers.format(page)}`,
    place: (page: number, pages: number) =>
      `Page ${numbers.format(page)} of ${numbers.format(pages)}`,
  },
  ask: {
    related: 'No source clearly answers this. These passages share its words:',
    notFound: 'The sources do not say.',
    missing: (words: string) => `Not in any quoted passage: ${words}`,
    unknown: (words: string) => `In no source: ${words}`,
    readAs: (words: string) => `Read as: ${words}`,
    about: (titles: string) => `The library holds: ${titles}.`,
    spelled: (words: string, known: string) =>
      `No source has ${words}; they write ${known}. Ask with that if it is meant.`,
    leftOut: (file: string) => `${file} could not be read and is left out: /sources tells why.`,
    without: (words: string) =>
      `No source uses ${words}. Without that, this question is answered: ask again without it.`,
    emphasis: 'Bold marks the sentence that answers and is not in the original.',
    matchedInBold: 'Bold marks the matched words and is not in the original.',
    emptyQuestion: 'Ask something that has a word in it.',
    unknownSource: (source: string, known: string) =>
      `There is no source “${source}”. The library holds: ${known}.`,
  },
  claims: {
    claim: 'Claim:',
    finding: 'Finding:',
    open: 'This reports a claim. What is found of it is not said near it.',
    verdict: (verdict: string) =>
      `This is a claim that the source reviews. Its verdict: “${verdict}”`,
  },
  sources: {
    title: (count: number) =>
      count === 1 ? 'The library holds one source' : `The library holds ${plural(count, 'source')}`,
    fitting: (count: number, text: string) => `${plural(count, 'source')} with “${text}”`,
    none: (text: string) => `No source has “${text}” in its title, author, year or language.`,
    shape: (source: {
      language: string;
      words: number;
      passages: number;
      references: number;
      version: string;
    }) =>
      `${source.language} · ${plural(source.words, 'word')} · ${plural(source.passages, 'passage')} · ` +
      `${plural(source.references, 'reference')} · version ${source.version}`,
    missing: {
      title: 'its title is not stated',
      author: 'its author is not stated',
      issued: 'its year is not stated',
    },
    faults: (count: number) =>
      `${plural(count, 'fault')} in the files: what has one is left out. See the end of this list.`,
  },
  doses: {
    button: (number: number) => `Sentence ${number}`,
    title: (recipient: string | null, donor: string | null) =>
      [
        'Doses',
        recipient && `for ${recipient}`,
        donor && `from ${donor}`,
        'as the sources state them',
      ]
        .filter(Boolean)
        .join(' '),
    from: (donor: string) => `from ${donor}`,
    bilateral: 'bilateral',
    pledged: 'pledged',
    nobody: 'no single recipient named',
    mentioned: (country: string) =>
      `The sources name ${country} as a recipient of vaccines and state no number of doses:`,
    notFound: (country: string) => `The sources state no doses for ${country}.`,
    nothing: 'The sources state no count of doses.',
    held: (countries: string) => `They do for: ${countries}.`,
    notCountry: (typed: string, nearest: string) =>
      `“${typed}” is no country that I know.${nearest === '' ? '' : ` Did you mean: ${nearest}?`}`,
    chart: 'Doses by recipient, as the sources state them',
    chartText: (rows: string) => `Bar chart. ${rows}`,
    figure: 'Bold marks the figure and is not in the original.',
  },
  cite: {
    noDate: 'n.d.',
    and: '&',
    others: 'et al.',
    paragraph: (from: number, to: number | null) =>
      to === null ? `para. ${from}` : `paras. ${from}–${to}`,
    page: (from: string, to: string | null) => (to === null ? `p. ${from}` : `pp. ${from}–${to}`),
    link: 'Open source',
    button: (number: number) => `Cite ${number}`,
    rests: 'Cites:',
  },
  works: {
    inText: (citation: string) => `In the text: ${citation}`,
    place: (place: string) => `The quote stands in: ${place}`,
    citedBy: (document: string, sentences: number) =>
      `Cited in “${document}”: ${sentences === 0 ? 'nowhere in the text' : plural(sentences, 'sentence')}`,
    document: (about: { language: string; words: number; references: number }) =>
      `A source of this library · ${about.language} · ${plural(about.words, 'word')} · cites ${plural(about.references, 'work')}`,
    otherStyle: 'Another style, or a file to import',
    several: 'Several works fit. Which one is meant?',
    none: 'No source and no work that a source cites fits this.',
    unknownStyle: (style: string, known: string) =>
      `There is no style “${style}”. There are: ${known}.`,
  },
  quotes: {
    empty: 'Paste the words that were quoted.',
    status: {
      verbatim: 'Word for word in the sources',
      'verbatim-except': 'In the sources, all but for signs',
      near: 'Not word for word: this is nearest',
      'not-found': 'Not in the sources',
    },
    except: (differing: readonly string[]) => `Different: ${differing.join(', ')}`,
    exceptions: {
      case: 'capital letters',
      'quotation marks': 'quotation marks',
      dashes: 'dashes',
      'white space': 'spaces',
      ellipses: 'words left out',
    },
    ascription: {
      right: (citation: string, label: string) =>
        `It is rightly ascribed to ${citation}: it stands in ${label}.`,
      cited: (citation: string, label: string) =>
        `It stands in ${label}, which cites ${citation} there.`,
      other: (citation: string, label: string) =>
        `It is ascribed to ${citation}, but it stands in ${label}.`,
    },
    others: (count: number) => `The same words stand in ${plural(count, 'other place')} too.`,
  },
  context: {
    button: (number: number) => `Context ${number}`,
    title: (document: string) => `In “${document}”`,
    earlier: 'Earlier',
    later: 'Later',
    gone: 'That is not in the sources any more: they were changed since. Ask again to see what they say now.',
  },
  check: {
    title: 'Checked against the sources',
    read: 'Each sentence with the passage that answers it best; whether it says the same is for you to judge.',
    missing: (words: string) => `Not in this passage: ${words}`,
    nothing: 'No source clearly speaks of this.',
    first: (count: number, all: number) =>
      `Of ${plural(all, 'sentence')} the first ${numbers.format(count)} were checked.`,
    empty: 'There is no text to check.',
  },
  compare: {
    one: 'Only one source speaks of this.',
    most: (shown: number, all: number) =>
      `The ${numbers.format(shown)} of ${numbers.format(all)} sources that speak of this most clearly:`,
    alike: (figures: string) => `Stated alike: ${figures}`,
    different: (figures: string) =>
      `Stated differently: ${figures}. Whether they speak of the same is for you to judge.`,
  },
  help: {
    title: 'Answers in the words of the sources',
    holds: (library: { sources: number; passages: number; languages: string }) =>
      `The library holds ${plural(library.sources, 'source')} of ` +
      `${plural(library.passages, 'passage')}, in ${library.languages}.`,
    menu: (name: string) => `also in the menu of a message: “${name}”`,
    question: (topic: string) => `What do the sources say about “${topic}”?`,
    /** Questions made of what a source states, in its words; null where the language cannot ask so. */
    made: {
      doses: (country: string) => `How many doses did ${country} receive?`,
      definition: (thing: string, isPlural: boolean): string | null =>
        `What ${isPlural ? 'are' : 'is'} “${thing}”?`,
      deed: (deed: string): string | null =>
        /^\p{Script=Latin}/u.test(deed) ? `Who ${deed}?` : null,
    },
    examples: 'Questions that they answer:',
    example: (number: number) => `Example ${number}`,
    controls:
      'Mention the bot with a question to ask in passing. Publish shows a private answer to all; Delete takes a public one back.',
  },
  mention: {
    related: 'No source clearly answers this. /ask shows the passages that share its words.',
  },
  publish: {
    button: 'Publish',
    by: (name: string) => `Published by ${name}`,
    already: 'This is published already.',
    changed: 'The sources have changed since this was answered, so it is not published.',
    forbidden: 'You may not write in this channel, so this stays with you.',
  },
  delete: {
    button: 'Delete',
    forbidden: 'Only whoever asked for this, or may manage messages here, can delete it.',
  },
  adding: enAdding,
  ...enFaults,
  console: enConsole,
};

/** Every language has the same messages: a missing one does not compile. */
export type Messages = typeof en;
