/**
 * A text that is held in memory, or on disk: each letter (a UTF-16 code unit) as one byte where it has at most 256
 * different ones, as texts of any alphabet have; else as it is. JavaScript's own takes two for each letter of a text
 * with a single “ in it.
 */
export type PackedText = string | LetterBytes;

interface LetterBytes {
  /** The letter of each byte; null where the bytes are the letters, as in Latin-1. */
  readonly letters: Uint16Array | null;
  readonly bytes: Uint8Array;
}

export function packText(text: string): PackedText {
  if (!/[^\0-\xff]/.test(text))
    return { letters: null, bytes: new Uint8Array(Buffer.from(text, 'latin1')) };
  const numbers = new Map<number, number>();
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    const number = numbers.get(letter) ?? numbers.size;
    if (number > 255) return text;
    numbers.set(letter, number);
    bytes[at] = number;
  }
  return { letters: Uint16Array.from(numbers.keys()), bytes };
}

export function lengthOf(text: PackedText): number {
  return typeof text === 'string' ? text.length : text.bytes.length;
}

/** What `slice` gives of the text itself. Work grows with the part, not with the text. */
export function cutText(text: PackedText, start?: number, end?: number): string {
  if (typeof text === 'string') return text.slice(start, end);
  const { letters } = text;
  const bytes = text.bytes.subarray(start, end);
  if (letters === null) return viewOf(bytes).toString('latin1');
  const units = Buffer.allocUnsafe(2 * bytes.length);
  let at = 0;
  for (const byte of bytes) {
    const letter = letters[byte]!;
    units[at++] = letter;
    units[at++] = letter >> 8;
  }
  return units.toString('utf16le');
}

/** Where `words` stand first, or -1: as `indexOf` tells of the text itself. */
export function findIn(text: PackedText, words: string): number {
  if (typeof text === 'string') return text.indexOf(words);
  const { letters, bytes } = text;
  const wanted = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const letter = words.charCodeAt(at);
    const byte = letters === null ? letter : letters.indexOf(letter);
    if (byte < 0 || byte > 255) return -1;
    wanted[at] = byte;
  }
  return viewOf(bytes).indexOf(wanted);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
