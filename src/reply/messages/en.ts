import { enAdding } from './en-adding.ts';
import { enCommands } from './en-commands.ts';
import { enConsole } from './en-console.ts';
import { numbers, plural } from './en-count.ts';
import { enFaults } from './en-faults.ts';
import { enFeedback, enPrivacy } from './en-feedback.ts';
import { enPlaces } from './en-places.ts';
import { enSetup } from './en-setup.ts';
import { withNumber } from './with-number.ts';

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
    also: 'Also in:',
    more: 'More',
    moreTitle: 'More passages',
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
    inTheirWords: 'Ask about something, in words that the sources may use: /help gives examples.',
    emphasis: 'Bold marks the sentence that answers; the original has no bold here.',
    nearestInBold: 'Bold marks the sentence that is nearest; the original has no bold here.',
    matchedInBold: 'Bold marks the matched words; the original has no bold here.',
    emptyQuestion: 'Ask a question that has at least one word in it.',
    unknownShelf: (shelf: string, known: string) =>
      `There is no shelf “${shelf}” here. ${known === '' ? 'There are none.' : `There are: ${known}.`}`,
    unknownSource: (source: string, known: string) =>
      `There is no source “${source}”. The library holds: ${known}.`,
  },
  claims: {
    claim: 'Claim:',
    finding: 'Finding:',
    open: 'This reports what somebody claims. The text near it does not say whether it is true.',
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
      `${plural(count, 'fault')} in the files: each faulty file or entry is left out. See the end of this list.`,
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
    held: (countries: string) => `They do state some for: ${countries}.`,
    notCountry: (typed: string, nearest: string) =>
      `“${typed}” is not a country I know.${nearest === '' ? '' : ` Did you mean: ${nearest}?`}`,
    chart: 'Doses by recipient, as the sources state them',
    chartText: (rows: string) => `Bar chart. ${rows}`,
    figure: 'Bold marks the figure; the original has no bold here.',
  },
  cite: {
    noDate: 'n.d.',
    and: '&',
    others: 'et al.',
    paragraph: (from: number, to: number | null) =>
      to === null ? `para. ${from}` : `paras. ${from}–${to}`,
    page: (from: string, to: string | null) => (to === null ? `p. ${from}` : `pp. ${from}–${to}`),
    link: 'Open source',
    button: (number: number | null) => withNumber('Cite', number),
    rests: 'Cites:',
  },
  works: {
    inText: (citation: string) => `In the text: ${citation}`,
    place: (place: string) => `The quote is in: ${place}`,
    citedBy: (document: string, sentences: number) =>
      `Cited in “${document}”: ${sentences === 0 ? 'nowhere in the text' : plural(sentences, 'sentence')}`,
    document: (about: { language: string; words: number; references: number }) =>
      `A source of this library · ${about.language} · ${plural(about.words, 'word')} · cites ${plural(about.references, 'work')}`,
    otherStyle: 'Another style, or a file to import',
    several: 'Several works match. Which one do you mean?',
    none: 'No source matches this, nor does any work that a source cites.',
    unknownStyle: (style: string, known: string) =>
      `There is no style “${style}”. Choose from: ${known}.`,
  },
  quotes: {
    empty: 'Paste the words that were quoted.',
    status: {
      verbatim: 'Word for word in the sources',
      'verbatim-except': 'In the sources, with small differences',
      near: 'Not word for word: this is the closest',
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
        `It is correctly attributed to ${citation}: it appears in ${label}.`,
      cited: (citation: string, label: string) =>
        `It appears in ${label}, which cites ${citation} there.`,
      other: (citation: string, label: string) =>
        `It is attributed to ${citation}, but it appears in ${label}.`,
    },
    others: (count: number) => `The same words also appear in ${plural(count, 'other place')}.`,
  },
  context: {
    button: (number: number | null) => withNumber('Context', number),
    title: (document: string) => `In “${document}”`,
    earlier: 'Earlier',
    later: 'Later',
    gone: 'That is no longer in the sources: they have changed since. Ask again to see what they say now.',
  },
  check: {
    title: 'Checked against the sources',
    read: 'Each sentence with the passage that answers it best; whether it says the same is for you to judge.',
    missing: (words: string) => `Not in this passage: ${words}`,
    nothing: 'No source clearly covers this.',
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
    private: 'Answers are private here. Ask with /ask.',
  },
  unasked: 'Nobody asked this bot by name: here it answers by itself where the sources do.',
  publish: {
    button: 'Publish',
    by: (name: string) => `Published by ${name}`,
    already: 'This is published already.',
    changed: 'The sources have changed since this was answered, so it is not published.',
    forbidden: 'You may not write in this channel, so only you can see this.',
  },
  delete: {
    button: 'Delete',
    forbidden:
      'Only the person who asked, or somebody who may manage messages here, can delete this.',
  },
  adding: enAdding,
  setup: enSetup,
  places: enPlaces,
  feedback: enFeedback,
  privacy: enPrivacy,
  ...enFaults,
  console: enConsole,
};

/** Every language has the same messages: a missing one does not compile. */
export type Messages = typeof en;
