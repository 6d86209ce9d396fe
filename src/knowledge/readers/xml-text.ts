import { asLatin, decodeAs } from './decode-as.ts';

/** The characters of an XML file, in the encoding that it states. */
export function xmlText(bytes: Uint8Array): string {
  const head = asLatin(bytes.subarray(0, 200));
  const stated = /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(head)?.[1];
  const isWide = /^(\xff\xfe|\xfe\xff)/.test(head);
  const encoding = isWide ? (head[0] === '\xff' ? 'utf-16le' : 'utf-16be') : (stated ?? 'utf-8');
  return decodeAs(encoding, bytes);
}
