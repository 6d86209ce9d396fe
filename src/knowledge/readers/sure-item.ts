import { fold } from '../fold.ts';
import { headsPart } from './no-title.ts';
import { openingTitle } from './opening-title.ts';
import { printedDate } from './printed-date.ts';
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
 * The fields that an office program's properties state, as far as the text bears them out: programs fill them with the
 * name of a template, of an account, of the file this one was made from. A title or author counts that its first lines
 * name too; the date is the one that they print.
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
  const issued = printedDate(blocks);
  const sure = isStated ? fold(title) : openingTitle(blocks);
  return {
    ...(sure === null ? {} : { title: sure }),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(issued ? { issued } : {}),
  };
}

function plain(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')} `.replace(/ +/g, ' ');
}
