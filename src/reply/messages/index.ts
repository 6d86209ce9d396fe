import { en, type Messages } from './en.ts';
import { uk } from './uk.ts';

export type { Messages };

/** Languages that replies are written in. */
export const LANGUAGES = ['en', 'uk'] as const;

/** The messages for a BCP 47 or Discord locale; English where we do not speak it. */
export function messagesFor(locale: string | null | undefined): Messages {
  return locale?.startsWith('uk') ? uk : en;
}

/** One text in English and, by Discord's locales, in every other language. */
export function translate(pick: (messages: Messages) => string) {
  return { english: pick(en), others: { uk: pick(uk) } };
}
