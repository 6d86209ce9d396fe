import { plural } from './en-count.ts';

/** What is said in English to whom an answer did not help. */
export const enFeedback = {
  button: 'Not helpful',
  thanks: 'Noted, without your question: whoever runs this bot sees only how the answer ended.',
  thanksWithQuestion: 'Noted with your question, for whoever runs this bot.',
  why: 'Why? (if you like)',
  reasons: {
    'off-topic': 'It does not answer the question',
    incomplete: 'Something is missing',
    elsewhere: 'Another passage answers better',
    unreadable: 'It is hard to read',
    outdated: 'What the source says is wrong or old',
  },
  thanksForReason: 'Thank you: the reason is noted too.',
  already: 'You have said so of this answer already.',
  notKept: 'This could not be saved. Try again in a while.',
  list: {
    about: 'Answers that did not help people, oldest first',
    at: 'when (UTC)',
    server: 'server',
    outcome: 'answer',
    reason: 'reason',
    question: 'question',
    direct: 'direct message',
    none: 'Nobody has said that an answer did not help.',
  },
};

/** What is said in English of what is kept. */
export const enPrivacy = {
  title: 'What this bot keeps of you',
  lines: [
    'Your questions and its answers are not kept, and not written to its log. To limit how many are asked, it counts them by your id for as long as that limit says.',
    'Where a server lets it answer by itself, it reads what is written there and keeps nothing of it.',
    'When you press “Not helpful”, it keeps your id, the ids of the server and of the message, the time, how the answer ended, and the reason that you choose.',
    'Of those who manage a server it keeps what they chose in /setup, not who chose it. A file that somebody adds stays among the sources until it is removed.',
  ],
  without: 'Your question is not kept with it here.',
  withQuestions:
    'This server has chosen to keep the question with it too, and the id of whoever asked.',
  forget: '/forget deletes all that is kept of you, at once.',
  forgotten: (count: number) =>
    count === 0
      ? 'Nothing was kept of you.'
      : `Deleted what ${plural(count, 'note')} held of you. Nothing more is kept of you.`,
};

/** Every language has the same of them: a missing one does not compile. */
export type FeedbackTexts = typeof enFeedback;
export type PrivacyTexts = typeof enPrivacy;
