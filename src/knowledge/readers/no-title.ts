const PARTS =
  'chapter|section|part|article|appendix|annexe?|attachment|exhibit|schedule|розділ|стаття|додаток|глава|статья|раздел|приложение|kapitel|artikel|anhang|anlage|bijlage|hoofdstuk|chapitre|capítulo|anexo';
const OPENINGS =
  'abstract|(?:table of )?contents|introduction|overview|background|summary|executive summary|foreword|preface|зміст|вступ|передмова|анотація|содержание|введение|предисловие|аннотация|inhalt|einleitung|zusammenfassung|résumé|inleiding';

const NUMBERED = /^\d+(?:\.\d+)*\.\s|^\d+(?:\.\d+)+\s|^[IVX]+\.\s/;
const NO_TITLE = new RegExp(
  [
    '^第[一二三四五六七八九十百\\d]+[章节部]',
    `^(?:${OPENINGS})[\\s.:]*$`,
    `^(?:\\p{L}\\.?\\s+)?(?:${PARTS})(?:[\\s.:]*$|\\s+(?:\\d|\\p{L}(?!\\p{L})|[ivx]+(?!\\p{L})))`,
    '^(?:agency|date|department|from|name|re|subject|to)\\s*:',
    ':$',
    '\\S@\\S+\\.\\p{L}',
  ].join('|'),
  'iu',
);

/** Do these words head a part of a text, or a field of a form? Then they are the title of no document. */
export function headsPart(text: string): boolean {
  return NUMBERED.test(text) || NO_TITLE.test(text);
}
