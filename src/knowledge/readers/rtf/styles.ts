import { headingDepth } from '../docx/styles.ts';

/** The styles of paragraphs by their number. */
export interface RtfStyles {
  /** Takes a part of a style's name as it is defined, up to a semicolon, with the depth that the style states. */
  define(style: number, outline: number | null, characters: string): void;
  /** Name in lower case, and depth as a heading: the paragraph's own before that of its style. */
  of(
    style: number,
    outline: number | null,
  ): { readonly style: string; readonly depth: number | null };
}

export function createStyles(): RtfStyles {
  const styles = new Map<number, { name: string; outline: number | null }>();
  return {
    define(number, outline, characters) {
      const style = styles.get(number) ?? { name: '', outline: null };
      styles.set(number, { name: style.name + characters, outline: outline ?? style.outline });
    },
    of(number, outline) {
      const style = styles.get(number);
      const name = (style?.name ?? '').split(';')[0]!.trim().toLowerCase();
      const depth = outline ?? style?.outline ?? headingDepth(name, undefined);
      return { style: name, depth: depth === null ? null : Math.min(depth, 6) };
    },
  };
}
