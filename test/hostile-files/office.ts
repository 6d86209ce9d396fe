import { docxOf, zipOf } from '../knowledge/readers/office-file.ts';
import type { HostileFile } from './hostile-file.ts';
import { laughs, other, paragraph, printed, sheet, word } from './parts.ts';

/** An archive with fields of its directory changed: `at` counts from the beginning of each entry there. */
function withDirectory(archive: Uint8Array, change: (entry: DataView) => void): Uint8Array {
  const bytes = Buffer.from(archive);
  const sign = Buffer.from('PK\x01\x02', 'latin1');
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 4))
    change(new DataView(bytes.buffer, bytes.byteOffset + at, 46));
  return bytes;
}

/** Word documents and OpenDocument texts that are broken or made to do harm. */
export const office: readonly HostileFile[] = [
  { what: 'an empty Word document', name: 'a.docx', content: () => '', told: other },
  {
    what: 'an archive that packs to 1/1000',
    name: 'a.docx',
    content: () => docxOf(paragraph(' '.repeat(3_000_000))),
    told: /packed to less than 1\/200 of its size: save its text as a file of its own/,
  },
  {
    what: 'an archive of a gigabyte',
    name: 'a.docx',
    content: () => withDirectory(word(), (entry) => entry.setUint32(24, 1e9, true)),
    told: /expected .* at most 200 MB unpacked, found \d+ MB/,
  },
  {
    what: 'an archive that says it is smaller than it is',
    name: 'a.docx',
    content: () => withDirectory(word(), (entry) => entry.setUint32(24, 10, true)),
    told: /damaged, or larger than it says: copy it again/,
  },
  {
    what: 'an archive of 6,000 parts',
    name: 'a.docx',
    content: () =>
      zipOf(Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`${at}.xml`, 'a']))),
    told: /at most 5000 parts, found 6000/,
  },
  {
    what: 'half of a Word document',
    name: 'a.docx',
    content: () => word().slice(0, 400),
    told: /cut off or damaged: copy it again/,
  },
  {
    what: 'a Word document with a bad byte',
    name: 'a.docx',
    content: () => word().map((byte, at) => (at > 700 && at < 760 ? byte ^ 0x55 : byte)),
    told: /damaged|missing|cut off/,
  },
  {
    what: 'a Word document with a password',
    name: 'a.docx',
    content: () => Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'),
    told: /encrypted or of an old Office format: save it again without a password/,
  },
  {
    what: 'an archive with a password',
    name: 'a.odt',
    content: () => withDirectory(word(), (entry) => entry.setUint16(8, 1, true)),
    told: /encrypted: save it without a password/,
  },
  {
    what: 'a Word document with a bomb of entities',
    name: 'a.docx',
    content: () =>
      zipOf({ '_rels/.rels': '<R/>', 'word/document.xml': `${laughs}<d><body>&h;</body></d>` }),
    told: /without entities of its own, found <!ENTITY/,
  },
  {
    what: 'a Word document nested 50,000 deep',
    name: 'a.docx',
    content: () => docxOf('<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000)),
    told: /at most 300 levels|1\/200/,
  },
  {
    what: 'a workbook called a Word document',
    name: 'a.docx',
    content: () => sheet('<row><c t="str"><v>Ten</v></c></row>'),
    told: /found an archive without one in it: save it again as \.docx/,
  },
  { what: 'a PDF called a Word document', name: 'a.docx', content: () => printed, told: other },
  {
    what: 'an OpenDocument text without its text',
    name: 'a.odt',
    content: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    told: /found an archive without one in it: save it again as \.odt/,
  },
];
