import type { RawBlock } from './readers/raw.ts';

/** What is left of brackets around the mark of a note, which is kept apart. */
const EMPTY_MARK = /^\s*(?:\(\s*\)|\[\s*\])\s*/;
/** A bullet: a dot, or a dash before a word in lower case. What people say in a story begins with a capital. */
const BULLET = /^\s*(?:[•▪◦‣●]\s*(?=\S)|[-–—]\s+(?=\p{Ll}))/u;

/** Paragraphs that open with a bullet which somebody typed are items; notes lose the brackets of their mark. */
export function withoutTypedMarks(block: RawBlock): RawBlock {
  if (block.kind === 'note') return { ...block, text: block.text.replace(EMPTY_MARK, '') };
  if (block.kind !== 'paragraph' || block.continues || !BULLET.test(block.text)) return block;
  const { lead: _, ...rest } = block;
  return { ...rest, kind: 'item', text: block.text.replace(BULLET, ''), depth: 1, mark: null };
}
