import { asLatin, decodeAs } from '../decode-as.ts';

/** Most bytes of a page: larger ones take too long to be read. */
const LARGEST = 10_000_000;
/** Share of characters that may be damaged in a page that is still served: one byte of a cut letter. */
const MOST_DAMAGE = 0.001;
/** Bytes in which a page has to say what its encoding is. Browsers ask for 1,024; some pages are late. */
const HEAD = 4096;

/**
 * The words of an HTML file in the encoding that its first bytes, its XML declaration or a `<meta>` state; `stated`
 * is what came with it (a part of an archive). UTF-8 with letters beyond ASCII is taken as what it is whatever the page
 * says, as is one that says nothing. Throws on files that are too large, and on bytes that the encoding does not have.
 */
export function htmlText(bytes: Uint8Array, stated: string | null = null): string {
  if (bytes.length > LARGEST)
    throw new Error(
      `expected a page of at most 10 MB, found ${(bytes.length / 1e6).toFixed(1)} MB: save it in parts`,
    );
  const label = markOf(bytes) ?? stated ?? declaredIn(bytes);
  if (label === null || !/^utf-?16/i.test(label)) {
    const text = decodeWith('utf-8', bytes, true);
    if (text !== null && (label === null || /[^\0-\x7f]/.test(text))) return text;
  }
  if (label === null)
    throw new Error(
      'expected UTF-8 text or a page that names its encoding (<meta charset="…">), found other bytes: save it as UTF-8',
    );
  const text = decodeWith(label, bytes, false);
  if (text === null)
    throw new Error(
      `expected an encoding that browsers know, found "${label}": save the page as UTF-8`,
    );
  if (damageOf(text) > text.length * MOST_DAMAGE)
    throw new Error(
      `expected text in ${label}, as the page says, found other bytes: save it as UTF-8`,
    );
  return text;
}

/** How many characters of a text could not be read. */
export function damageOf(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0;
}

/** The encoding that a byte order mark tells. */
function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = asLatin(bytes.subarray(0, HEAD));
  const declared =
    head.match(/^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i) ??
    head.match(/<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i);
  const label = declared?.[1] ?? null;
  // A page whose declaration could be read byte by byte is not in UTF-16, whatever it says.
  return label !== null && /^utf-?16/i.test(label) ? null : label;
}

function decodeWith(label: string, bytes: Uint8Array, isStrict: boolean): string | null {
  try {
    return decodeAs(label, bytes, isStrict);
  } catch {
    return null;
  }
}
