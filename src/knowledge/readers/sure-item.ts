import { fold } from '../fold.ts';
import { headsPart } from './no-title.ts';
import type { RawBlock, RawItem } from './raw.ts';
import { statedNames } from './stated-names.ts';

/** What the properties of an office file say of it. */
export interface OfficeProperties {
  readonly title: string;
  readonly creator: string;
}

/** Characters of a text that its title and authors stand in. */
const HEAD = 3000;

/**
 * The fields that an office program's properties state, as far as the text bears them out: programs fill them with the name of
 * a template, of an account, of the file this one was made from. A title or author counts that its first lines name too.
 */
export function sureItem(
  { title, creator }: OfficeProperties,
  blocks: readonly RawBlock[],
): RawItem {
  const head = plain(
    blocks
      .slice(0, 60)
      .map((block) => (block.kind === 'row' ? block.cells.join(' ') : block.text))
      .join(' ')
      .slice(0, HEAD),
  );
  const isSaid = (words: string) => plain(words).trim() !== '' && head.includes(plain(words));
  const authors = statedNames(creator).filter((name) =>
    isSaid('literal' in name ? name.literal : name.family),
  );
  const isStated = title.trim().length > 3 && isSaid(title) && !headsPart(fold(title));
  const sure = isStated ? fold(title) : openingTitle(blocks);
  return {
    ...(sure === null ? {} : { title: sure }),
    ...(authors.length > 0 ? { author: authors } : {}),
  };
}

/** The heading that a text opens with, where it stands above all others and says enough. */
function openingTitle([first, ...rest]: readonly RawBlock[]): string | null {
  if (first?.kind !== 'heading') return null;
  const title = fold(first.text);
  const isHighest = rest.every((block) => block.kind !== 'heading' || block.depth > first.depth);
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const isEnough = /\p{sc=Han}{4}/u.test(title) || (/\s/.test(title) && letters >= 8);
  return isHighest && isEnough && !headsPart(title) ? title : null;
}

function plain(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')} `.replace(/ +/g, ' ');
}
