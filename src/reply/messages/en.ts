/** What the bot says in English. Quotes are never translated; these are only the words around them. */
export const en = {
  locale: 'en',
  more: (count: number) => `and ${count} more that do not fit here`,
  ask: {
    related: 'No source clearly answers this. These passages share its words:',
    notFound: 'The sources do not say.',
    missing: (words: string) => `Not in any quoted passage: ${words}`,
    readAs: (words: string) => `Read as: ${words}`,
    emphasis: 'Bold marks the matched words and is not in the original.',
    emptyQuestion: 'Ask something that has a word in it.',
    unknownSource: (source: string, known: string) =>
      `There is no source “${source}”. The library holds: ${known}.`,
  },
  sources: {
    title: (count: number) =>
      count === 1 ? 'The library holds one source' : `The library holds ${count} sources`,
    shape: (source: {
      language: string;
      words: string;
      passages: number;
      references: number;
      version: string;
    }) =>
      `${source.language} · ${source.words} words · ${plural(source.passages, 'passage')} · ` +
      `${plural(source.references, 'reference')} · version ${source.version}`,
  },
  cite: {
    noDate: 'n.d.',
    and: '&',
    others: 'et al.',
    paragraph: (number: number) => `para. ${number}`,
    page: (number: number) => `p. ${number}`,
    link: 'Open source',
  },
  context: {
    button: (number: number) => `Context ${number}`,
    title: (document: string) => `In “${document}”`,
    earlier: 'Earlier',
    later: 'Later',
    gone: 'That passage is not in the sources any more: they were changed since. Ask again to see what they say now.',
  },
  fault: {
    internal: (reference: string) =>
      `Something went wrong here, not with your question. If it happens again, tell whoever runs this bot: reference ${reference}.`,
    unknownCommand: 'This command is not known any more. Restart Discord to see the current ones.',
    unknownButton: 'This button is not known any more. Ask again to get a current one.',
    badOption: (option: string, message: string) => `${option}: ${message}`,
  },
  console: {
    welcome: (documents: number, passages: number) =>
      `Verbatim: ${plural(documents, 'source')}, ${plural(passages, 'passage')}. ` +
      'Ask a question, or type /help. No DISCORD_TOKEN is set, so this is the terminal.',
    help: [
      'A question, or one of:',
      '  /ask <question> [source:<id>]   quotes that answer it',
      '  /sources                        what the library holds',
      '  1, 2, 3                         what stands around that quote',
      '  /help                           this',
      '  /quit                           leave (also Ctrl+D)',
    ].join('\n'),
    unknown: (command: string) => `There is no /${command}. Type /help for what there is.`,
    noQuote: 'There is no such quote in the last answer.',
  },
};

/** Every language has the same messages: a missing one does not compile. */
export type Messages = typeof en;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
