const onlyYou = 'Only you see the answer';

/** What Discord shows of each command in English, by the names of commands and of their options. */
export const enCommands = {
  ask: {
    description: 'Ask the sources; they answer in exact quotes',
    options: {
      question: 'What you want to know',
      source: 'Look only in this source',
      shelf: 'Look only on this shelf',
      private: onlyYou,
    },
  },
  'dose-count': {
    description: 'Every count of vaccine doses that the sources state',
    options: {
      country: 'Who received them; leave out for all',
      donor: 'Who gave them',
      private: onlyYou,
    },
  },
  source: {
    description: 'Cite a source, or a work that a source cites',
    options: {
      work: 'Author, title or year',
      style: 'Citation style or file format; APA by default',
      private: onlyYou,
    },
  },
  'find-quote': {
    description: 'Is this quote in the sources, word for word?',
    options: { text: 'The words as they were quoted', private: onlyYou },
  },
  'check-text': {
    description: 'Each sentence of a text beside the passage that answers it best',
    menu: 'Check against sources',
    options: { text: 'The sentences to check', private: onlyYou },
  },
  quote: {
    description: 'The text at a place of a source: a paragraph, a page or a section',
    options: {
      source: 'Which source, by its id, author or title',
      para: 'Number of the paragraph, such as 5 or 5–7',
      page: 'Page as it is printed, such as 12 or iv',
      section: 'Title of the section',
      private: onlyYou,
    },
  },
  compare: {
    description: 'What each source says of a topic, side by side, by date',
    options: { topic: 'What to compare, in a few words', private: onlyYou },
  },
  sources: {
    description: 'What the library holds, and what is wrong with it',
    options: {
      text: 'Only sources with this in their title, author, year or language',
      private: onlyYou,
    },
  },
  'add-source': {
    description: 'Add an attached file to the sources, after a preview',
    options: {
      file: 'A document of up to 25 MB',
      title: 'Its title, where the file does not say it',
      author: 'Its authors, such as “Olena Kovalenko; {Red Cross}”; an organisation in braces',
      date: 'When it came out, such as 2024-03-01',
      url: 'The address it is cited by; nothing is fetched from there',
      publisher: 'Who published it',
      language: 'Its language, such as “en” or “uk”',
    },
  },
  'remove-source': {
    description: 'Remove a source that was added here',
    options: { source: 'Which one' },
  },
  setup: {
    description: 'Choose what answers in this server and its channels, and how',
    options: {},
  },
  privacy: { description: 'What is kept of you, and for what', options: {} },
  forget: { description: 'Delete all that is kept of you', options: {} },
  help: { description: 'What you can ask here, with examples', options: {} },
};

/** Every language describes the same commands and options: a missing one does not compile. */
export type CommandTexts = typeof enCommands;
