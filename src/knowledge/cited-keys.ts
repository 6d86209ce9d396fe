/** A key as Pandoc has it, with or without braces around it; no handle in an address of mail. */
export const KEY =
  /(?<![\p{L}\p{N}_@./:-])-?@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_/]))*))/gu;
/** TeX's own way, which drafts in Markdown have too. */
export const COMMAND = /\\[A-Za-z]*cite[A-Za-z]*\*?((?:\[[^\]]*\]){0,2})\{([^{}]+)\}/g;

/** What may be keys of works in `text`: `[@smith2019]`, `\cite{smith2019,lee}`. */
export function citedKeys(text: string): Set<string> {
  const pandoc = [...text.matchAll(KEY)].map((found) => (found[1] ?? found[2])!);
  const tex = [...text.matchAll(COMMAND)].flatMap(([, , list = '']) => list.split(','));
  // Behind a word on why it is cited: `@method:shotton2010`.
  return new Set([
    ...pandoc.flatMap((key) => [key, key.replace(/^[a-z_]+:/i, '')]),
    ...tex.map((key) => key.trim()),
  ]);
}
