import { readFileSync } from 'node:fs';
import { docxOf, zipOf } from '../knowledge/readers/office-file.ts';

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const word = () => docxOf(paragraph('Ten trucks came.'));

export const printed = readFileSync('test/knowledge/readers/pdf/federal-register-page.pdf');

export const page = [{ text: 'Ten trucks came to the depot in Lviv.', x: 72, y: 100 }];

export const sheet = (rows: string) =>
  zipOf({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });

export const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${'bcdefgh'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;

export const other = /found another kind of file|found other bytes/;

/** Bytes without a pattern, the same each time. */
export function randomBytes(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 48271) % 2147483647;
    return seed & 255;
  });
}
