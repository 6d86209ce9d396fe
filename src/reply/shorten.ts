/** At most `limit` UTF-16 code units, cut between words, with a mark where something was left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.length > limit / 2 ? atWord : cut}…`;
}

/** The text on one line: white space of any kind is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
