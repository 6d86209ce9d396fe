import { inSeconds, numbers } from './en-count.ts';

/** What the bot says in English when something is not as it should be. */
export const enFaults = {
  changed: {
    text: 'The sources have changed since this was written.',
    button: 'Ask again',
    example: 'The sources have changed since this question was offered: they answered it then.',
  },
  fault: {
    internal: (reference: string) =>
      `Something went wrong here, not with your question. If it happens again, tell whoever runs this bot: reference ${reference}.`,
    unknownCommand: 'This command no longer exists. Restart Discord to see the current ones.',
    unknownButton: 'This button no longer works. Ask again to get a new one.',
    notTheirs:
      'Questions are for some roles here. Those who manage the server choose them with /setup.',
    tooFast: (seconds: number) => `Too many questions at once. Ask again ${inSeconds(seconds)}.`,
    mayNotAttach:
      'The chart or file is left out: this bot has no permission to attach files here (Attach Files).',
    badOption: (option: string, expected: string) => `${option}: ${expected}`,
    expected: {
      text: 'write a text behind the colon, such as a name',
      number: (from: number, to: number) =>
        `a whole number from ${numbers.format(from)} to ${numbers.format(to)}`,
      flag: 'true or false',
    },
  },
};

/** Every language has the same of them: a missing one does not compile. */
export type FaultTexts = typeof enFaults;
