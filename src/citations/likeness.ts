/** How much a word with a slip in it counts, of 1. */
export const SLIPPED = 0.5;

/** From 1, the word itself, over its beginning, down to one with a slip; 0 for another word. */
export function likeness(typed: string, words: readonly string[]): number {
  let best = 0;
  for (const word of words) {
    if (word === typed) return 1;
    if (word.startsWith(typed)) best = Math.max(best, 0.6 + (0.3 * typed.length) / word.length);
    else if (best < SLIPPED && hasSlip(typed, word)) best = SLIPPED;
  }
  return best;
}

/** One slip in four to seven letters, two in more; figures have none. */
function hasSlip(typed: string, word: string): boolean {
  if (typed.length < 4 || /\d/.test(typed)) return false;
  const allowed = typed.length < 8 ? 1 : 2;
  // What is typed may still be going on, so a slip may stand in the beginning of a longer word.
  const compared = word.length > typed.length + allowed ? word.slice(0, typed.length) : word;
  return Math.abs(compared.length - typed.length) <= allowed && slips(typed, compared) <= allowed;
}

/** Letters left out, added, mistaken or swapped with the next. */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
