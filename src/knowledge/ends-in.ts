/**
 * Does the text end in what a sticky pattern looks back for, as `/(?<=\d\.)$/y` does? It is told from the end, without
 * a look at all that stands before.
 */
export function endsIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}
