/** NFC, plain letters for ligatures, one space for any white space, and no characters that are there only to be invisible. */
export function fold(text: string): string {
  return IS_FOLDED.test(text) ? text : folded(text);
}

/** Words of plain letters with single blanks between them: most texts, which are told faster than they are folded. */
const IS_FOLDED = /^[!-~]+(?: [!-~]+)*$/;

function folded(text: string): string {
  return withoutInvisible(text)
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Letters that typesetting joins (ﬁ), and the forms that Arabic letters take beside others. */
const LIGATURES = /[\uFB00-\uFB06\uFB13-\uFB17\uFB50-\uFDCF\uFE70-\uFEFC]/g;

/** The same for code: its lines and their white space are kept. */
export function foldCode(text: string): string {
  return withoutInvisible(text)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/^\n+|\n+$/g, '');
}

/** The text without characters that are there only to be invisible, as people paste them without knowing. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}
