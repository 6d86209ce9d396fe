/**
 * A text that is held in memory, or on disk: each letter (a UTF-16 code unit) as one byte where it has at most 256
 * different ones, as texts of any alphabet have; else as it is. JavaScript's own takes two for each letter of a text
 * with a single “ in it.
 */
export type PackedText = string | LetterBytes;

interface LetterBytes {
  /** A byte is the letter of its number here; from the end of these on it is itself, as in Latin-1. */
  readonly letters: Uint16Array;
  readonly bytes: Uint8Array;
}

export function packText(text: string): PackedText {
  const found = new Set<number>();
  for (let at = 0; at < text.length; at++) found.add(text.charCodeAt(at));
  if (found.size > 256) return text;
  // The letters beyond Latin-1 take the numbers of those that are not there: control characters first.
  const foreign = [...found].filter((letter) => letter > 255);
  const letters: number[] = [];
  for (let byte = 0; foreign.length > 0; byte++)
    letters.push(found.has(byte) ? byte : foreign.shift()!);
  const numbers = new Map(letters.map((letter, byte) => [letter, byte]));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    bytes[at] = numbers.get(letter) ?? letter;
  }
  return { letters: Uint16Array.from(letters), bytes };
}

export function lengthOf(text: PackedText): number {
  return typeof text === 'string' ? text.length : text.bytes.length;
}

/** What `slice` gives of the text itself. Work grows with the part, not with the text. */
export function cutText(text: PackedText, start?: number, end?: number): string {
  if (typeof text === 'string') return text.slice(start, end);
  const { letters } = text;
  const bytes = text.bytes.subarray(start, end);
  if (isLatin(bytes, letters)) return viewOf(bytes).toString('latin1');
  const units = Buffer.allocUnsafe(2 * bytes.length);
  let at = 0;
  for (const byte of bytes) {
    const letter = letters[byte] ?? byte;
    units[at++] = letter;
    units[at++] = letter >> 8;
  }
  return units.toString('utf16le');
}

/** Is each byte itself? Most sentences of a text in Latin letters have no other. */
function isLatin(bytes: Uint8Array, letters: Uint16Array): boolean {
  for (const byte of bytes) if (byte < letters.length && letters[byte] !== byte) return false;
  return true;
}

/** Where `words` stand first, or -1: as `indexOf` tells of the text itself. */
export function findIn(text: PackedText, words: string): number {
  if (typeof text === 'string') return text.indexOf(words);
  const { letters, bytes } = text;
  const wanted = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const letter = words.charCodeAt(at);
    const isOwn = letter >= letters.length && letter < 256;
    const byte = isOwn ? letter : letters.indexOf(letter);
    if (byte < 0) return -1;
    wanted[at] = byte;
  }
  return viewOf(bytes).indexOf(wanted);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
