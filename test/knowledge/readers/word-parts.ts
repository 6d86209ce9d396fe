import { readDocx } from '../../../src/knowledge/readers/docx.ts';
import { docxOf } from './office-file.ts';

/** Reads a Word document of this body, and of more parts by their names. */
export const read = (body: string, more?: Readonly<Record<string, string>>) =>
  readDocx({ bytes: docxOf(body, more), path: 'a.docx' });

/** A run of text. */
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph. */
export const p = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
