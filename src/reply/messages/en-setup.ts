/** What is said in English to whoever sets the bot up for a server. */
export const enSetup = {
  server: 'Settings of this server',
  channel: 'Settings of one channel',
  about: 'Each choice holds at once. A channel that has chosen nothing does as the server does.',
  saved: 'Saved.',
  notSaved: 'This could not be saved, so nothing has changed. Try again in a while.',
  forbidden: 'Only those who may manage this server can set the bot up.',
  pickChannel: 'For one channel: choose it here',
  backToServer: 'Whole server',
  reset: 'Take all back',
  inherited: 'as the server',
  fewShelves: (count: number) => `Menus hold 25 shelves: ${count} more answer only where all do.`,
  pages: { answers: 'Answers', roles: 'Roles', more: 'More' },
  shelves: 'Shelves: all, until you choose some',
  rest: 'What stands on no shelf',
  language: {
    title: 'Language',
    own: 'that of the server',
    en: 'English',
    uk: 'Ukrainian',
  },
  style: 'Citations',
  quotes: {
    title: 'Length',
    of: (count: number) => (count === 1 ? 'one quote' : `up to ${count} quotes`),
  },
  isPrivate: {
    title: 'Answers',
    yes: 'only for whoever asks',
    no: 'for all in the channel',
  },
  keepsQuestions: {
    title: 'Questions that were answered badly',
    yes: 'kept with “Not helpful”, for whoever runs the bot',
    no: 'not kept',
  },
  answersUnasked: {
    title: 'By itself',
    yes: 'answers questions that nobody asks it, where sources do',
    no: 'answers only who asks it',
  },
  unaskedInChannels:
    'To let the bot answer questions in a channel or forum by itself, choose that channel first.',
  readsNothing:
    'The bot cannot answer by itself: Discord does not tell it what is written to others. Whoever runs it switches on “Message Content Intent” (discord.com/developers → the application → Bot → Privileged Gateway Intents; Discord must approve it for bots in 100 servers or more) and sets MESSAGE_CONTENT=yes.',
  askers: 'Roles that may ask: everyone when none is chosen',
  publishers: 'Roles that may publish an answer: everyone when none is chosen',
  adders: 'Roles that may add sources, beside those who manage the server',
};

/** Every language has the same of them: a missing one does not compile. */
export type SetupTexts = typeof enSetup;
