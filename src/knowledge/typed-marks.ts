import type { RawBlock } from './readers/raw.ts';

/** What is left of brackets around the mark of a note, which is kept apart. */
const EMPTY_MARK = /^\s*(?:\(\s*\)|\[\s*\])\s*/;
/** A bullet: a dot, or a dash before a word in lower case. What people say in a story begins with a capital. */
const BULLET = /^\s*(?:[•▪◦‣●]\s*(?=\S)|[-–—]\s+(?=\p{Ll}))/u;

/** The mark of a list that Word saved as a page: its bullet or number, and hard blanks up to the words. */
const WORD_MARK = /^\s*(?:[·§o]|(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]))(?:\s*\u00a0){2,}\s*/u;

/** Paragraphs that open with a bullet which somebody typed are items; notes lose the brackets of their mark. */
export function withoutTypedMarks(block: RawBlock): RawBlock {
  if (block.kind === 'note') return { ...block, text: block.text.replace(EMPTY_MARK, '') };
  if (block.kind !== 'paragraph' || block.continues) return block;
  const [opening, mark = null] = WORD_MARK.exec(block.text) ?? BULLET.exec(block.text) ?? [];
  if (opening === undefined) return block;
  const { lead: _, ...rest } = block;
  return { ...rest, kind: 'item', text: block.text.slice(opening.length), depth: 1, mark };
}
