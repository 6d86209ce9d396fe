import { decode } from '../readers/decode.ts';
import { asLatin, decodeAs } from '../readers/decode-as.ts';

/** Where JabRef and XML say in which encoding a file is, within its first characters. */
const DECLARED = /^\s*(?:%+\s*Encoding:\s*|<\?xml[^>]*?\sencoding=["'])([\w.:-]+)/im;
const HEAD = 300;

/** What programs of the Java world call encodings. */
const NAMES: Readonly<Record<string, string>> = {
  iso8859_1: 'latin1',
  iso8859_15: 'iso-8859-15',
  utf8: 'utf-8',
};

/**
 * The words of a list of references: in UTF-8, or in the encoding that its byte order mark or its first lines declare.
 * Throws when they are in none that can be told for sure.
 */
export function decodeList(bytes: Uint8Array): string {
  const head = asLatin(bytes.subarray(0, HEAD));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  try {
    return decode(bytes);
  } catch (fault) {
    if (declared === undefined) throw fault;
    try {
      return decodeAs(NAMES[declared] ?? declared.replace(/^cp(?=125)/, 'windows-'), bytes, true);
    } catch {
      throw fault;
    }
  }
}
