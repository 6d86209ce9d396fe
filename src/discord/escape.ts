/** A backslash before these keeps Discord from reading them as Markdown, mention or link. */
const SPECIAL = /[\\*_~`|<>[\]@]/g;
/** Marks that mean something only where a line begins. */
const LINE_START = /^([^\S\n\r\u2028\u2029]*)([#+-]|\d+(?=\.\s))/gm;
/** An address (https://…), an emoji (:+1:), and an invite (discord.gg/…, discord.com/invite/…). */
const LINK = /:(?=\/\/)|:(?=[^\s:]+:)|\.(?=\p{L}{2,}\/)/gu;
/** Characters that show nothing, and those that turn the text after them around. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Bidi_Control}/gu;

/**
 * Plain text, as text: whatever a user or a source wrote, Discord shows it and does nothing else with
 * it. Discord's Markdown takes a backslash before any punctuation for that punctuation itself.
 */
export function escapeText(text: string): string {
  return withoutUnseen(text)
    .replace(SPECIAL, '\\$&')
    .replace(LINK, '\\$&')
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** For what Discord shows as it is: code, labels, choices. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The text that was escaped so. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\([\p{P}\p{S}])/gu, '$1');
}
