/** A backslash before these keeps Discord from reading them as Markdown, mention or link. */
const SPECIAL = /[\\*_~`|<>[\]@]/g;
/** Marks that mean something only where a line begins. */
const LINE_START = /^([^\S\n\r\u2028\u2029]*)([#+-]|\d+(?=\.\s))/gm;
/** Links, invites and emoji are made by a colon or point in the right company. */
const LINK = /:(?=\/\/)|:(?=\w+:)|\.(?=gg\/|com\/invite|me\/)/gi;

/**
 * Plain text, as text: whatever a user or a source wrote, Discord shows it and does nothing else with
 * it. Discord's Markdown takes a backslash before any punctuation for that punctuation itself.
 */
export function escapeText(text: string): string {
  return text
    .replace(SPECIAL, '\\$&')
    .replace(LINK, '\\$&')
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
