/** What references are full of: years, initials, ranges of pages, and "et al.". */
const MARKS = /\b(?:19|20)\d\d\b|\bet al\b|\bdoi\b|\s\p{Lu}\p{Lu}?[.,]|\d[–-]\d/gu;
/** Characters from one mark to the next in a list of references. */
const DENSE = 14;
/** A few words say too little of what they are part of. */
const LEAST = 150;

/** How much a text reads like a list of references, from 0 to 1. */
export function listingOf(text: string): number {
  const marks = text.match(MARKS)?.length ?? 0;
  return Math.min(1, (marks * DENSE) / Math.max(LEAST, text.length));
}
