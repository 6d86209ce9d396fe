/** What Windows-1252 has at 0x80 to 0x9f, where ISO 8859-1 has control characters; those five that it lacks stay. */
const QUOTES_AND_DASHES = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The words of bytes in an encoding, by any name that browsers know it by. Throws on a name that they do not know, and
 * when `isStrict` on bytes that the encoding does not have.
 */
export function decodeAs(encoding: string, bytes: Uint8Array, isStrict = false): string {
  const decoder = new TextDecoder(encoding, { fatal: isStrict });
  const text = decoder.decode(bytes);
  // Some versions of Node.js read it, and what browsers take for it, as ISO 8859-1: quotes and dashes would be lost.
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (sign) => QUOTES_AND_DASHES[sign.charCodeAt(0) - 0x80]!)
    : text;
}

/** Bytes as characters of the same numbers, for what is told by its ASCII alone. */
export function asLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
