import type { Reader } from './raw.ts';

const markdown = async () => (await import('./markdown.ts')).readMarkdown;
const html = async () => (await import('./html.ts')).readHtml;
const mhtml = async () => (await import('./mhtml.ts')).readMhtml;
const csv = async () => (await import('./csv.ts')).readCsv;
const subtitles = async () => (await import('./subtitles.ts')).readSubtitles;
const jats = async () => (await import('./jats.ts')).readJats;

/**
 * The readers by file ending, in lower case. A new format is one more line. Each loads what it needs when
 * the first file of its kind is read.
 */
export const readers: Readonly<Record<string, () => Promise<Reader>>> = {
  '.md': markdown,
  '.markdown': markdown,
  '.mdown': markdown,
  '.mkd': markdown,
  '.mdx': markdown,
  '.qmd': markdown,
  '.rmd': markdown,
  '.html': html,
  '.htm': html,
  '.xhtml': html,
  '.mhtml': mhtml,
  '.mht': mhtml,
  '.pdf': async () => (await import('./pdf.ts')).readPdf,
  '.docx': async () => (await import('./docx.ts')).readDocx,
  '.epub': async () => (await import('./epub.ts')).readEpub,
  '.nxml': jats,
  '.xml': jats,
  '.rtf': async () => (await import('./rtf.ts')).readRtf,
  '.odt': async () => (await import('./odt.ts')).readOdt,
  '.vtt': subtitles,
  '.srt': subtitles,
  '.ipynb': async () => (await import('./notebook.ts')).readNotebook,
  '.csv': csv,
  '.tsv': csv,
  '.xlsx': async () => (await import('./xlsx.ts')).readXlsx,
  '.txt': async () => (await import('./plain-text.ts')).readPlainText,
};
