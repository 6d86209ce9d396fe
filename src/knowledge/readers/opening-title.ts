import { fold } from '../fold.ts';
import { headsPart } from './no-title.ts';
import type { RawBlock } from './raw.ts';

/** The heading that a text opens with, where it stands above all others and says enough. */
export function openingTitle([first, ...rest]: readonly RawBlock[]): string | null {
  if (first?.kind !== 'heading') return null;
  const title = fold(first.text);
  const isHighest = rest.every((block) => block.kind !== 'heading' || block.depth > first.depth);
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const isEnough = /\p{sc=Han}{4}/u.test(title) || (/\s/.test(title) && letters >= 8);
  // A section that is alone at its level has a number of its own.
  return isHighest && isEnough && !headsPart(title) && !/^\d{1,2}\s/.test(title) ? title : null;
}
