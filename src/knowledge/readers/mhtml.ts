import { asLatin } from './decode-as.ts';
import { htmlText } from './html/html-text.ts';
import { readPage } from './html.ts';
import type { RawDocument, RawFile } from './raw.ts';

/** A part of a message: its headers by name in lower case, and its bytes as they were before they were packed. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** Largest archive that is unpacked: its pictures are in it too. */
const LARGEST = 100_000_000;

/**
 * Reads a page that a browser saved as one file (`.mhtml`, `.mht`: RFC 2557): its first part in HTML, with the address that
 * it was saved from. Rejects when the file is no such archive.
 */
export async function readMhtml({ bytes, path }: RawFile): Promise<RawDocument> {
  if (bytes.length > LARGEST)
    throw new Error('expected a saved page of at most 100 MB, found more: save its text alone');
  const archive = unpack(asLatin(bytes));
  const page = pagePart(archive, 0);
  if (!page)
    throw new Error(
      'expected a page that a browser saved as one file, found no HTML in it: save it again',
    );
  const savedFrom = [
    archive.headers.get('snapshot-content-location'),
    page.headers.get('content-location'),
  ];
  const charset = parameter(page.headers.get('content-type') ?? '', 'charset');
  const isXhtml = /xhtml/i.test(page.headers.get('content-type') ?? '');
  return readPage(htmlText(page.bytes, charset), {
    path: isXhtml ? `${path}.xhtml` : path,
    savedFrom: savedFrom.find((address) => /^https?:/.test(address ?? '')) ?? null,
  });
}

/** The first part in HTML, in archives inside of archives too. */
function pagePart(part: Part, depth: number): Part | null {
  const type = part.headers.get('content-type') ?? '';
  if (/^\s*(text\/html|application\/xhtml\+xml)/i.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (boundary === null || depth > 5) return null;
  const [, ...parts] = asLatin(part.bytes).split(`--${boundary}`);
  for (const text of parts) {
    if (text.startsWith('--')) break;
    const page = pagePart(unpack(text.replace(/^[^\n]*\n/, '')), depth + 1);
    if (page) return page;
  }
  return null;
}

/** Parts headers from body, and undoes the body's transfer encoding. `text` has a character for each byte. */
function unpack(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, gap?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ');
  const body = gap ? text.slice(gap.index + gap[0].length) : '';
  const headers = new Map(
    head.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
    }),
  );
  switch (headers.get('content-transfer-encoding')?.trim().toLowerCase()) {
    case 'base64':
      return { headers, bytes: Buffer.from(body, 'base64') };
    case 'quoted-printable':
      return { headers, bytes: Buffer.from(unquoted(body), 'latin1') };
    default:
      return { headers, bytes: Buffer.from(body, 'latin1') };
  }
}

function unquoted(body: string): string {
  return body
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

function parameter(value: string, name: string): string | null {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}=(?:"([^"]+)"|([^;\\s]+))`, 'i').exec(value) ?? [];
  return quoted ?? plain ?? null;
}
