/**
 * The words of a file in UTF-8, or in UTF-16 that the mark at its beginning or its own bytes tell; that mark is left
 * out. Throws on other bytes.
 */
export function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (cause) {
    throw new Error('expected UTF-8 text, found other bytes: save the file as UTF-8', { cause });
  }
  throw new Error('expected UTF-8 text, found null bytes in it: save the file as UTF-8');
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return bytes.length % 2 === 0 && bytes.includes(0)
    ? unmarked(bytes.subarray(0, SAMPLE))
    : 'utf-8';
}

/** Bytes that are enough to tell an encoding. */
const SAMPLE = 4000;

/** Of text with null bytes in it: the order of bytes in which blanks and line ends stand in it, where there is one. */
function unmarked(sample: Uint8Array): string {
  const blanks = (encoding: string) =>
    (new TextDecoder(encoding).decode(sample).match(/[ \n]/g) ?? []).length;
  const [little, big] = [blanks('utf-16le'), blanks('utf-16be')];
  const most = Math.max(little, big);
  if (most * 200 < sample.length) return 'utf-8';
  return little > big ? 'utf-16le' : 'utf-16be';
}
