/** A page as a reader finds it. */
export interface RawPage {
  /** As it is printed: "iv", "54". */
  readonly label: string;
  /** Its number in the file, from 1, as `#page=` takes it; null where the file has no such pages. */
  readonly index: number | null;
}

/** Where a block begins. */
interface Place {
  /** The page it begins on, for formats that have pages. */
  readonly page?: RawPage;
  /** Seconds from the start of a recording. */
  readonly time?: number;
  /**
   * The block before it goes on here, in the same sentence or paragraph: what a page or a cue parts is
   * handed on in parts.
   */
  readonly continues?: boolean;
}

/** What a reader hands on: blocks in reading order, white space not yet folded. */
export type RawBlock = Place &
  (
    | {
        readonly kind: 'heading';
        readonly text: string;
        /** From 1 to 6. */
        readonly depth: number;
        readonly anchor?: string;
      }
    | {
        readonly kind: 'paragraph';
        readonly text: string;
        /** The bold words it opens with, `''` when it opens in plain type. */
        readonly lead: string;
      }
    | {
        readonly kind: 'item';
        readonly text: string;
        /** How deep the list is nested, from 1. */
        readonly depth: number;
        /** "2.", "a)"; null for bullets. */
        readonly mark: string | null;
        /** The bold words it opens with. */
        readonly lead?: string;
        /** What it says something of: the term of a list of definitions. */
        readonly term?: string;
      }
    | { readonly kind: 'row'; readonly cells: readonly string[]; readonly isHeader: boolean }
    | { readonly kind: 'code'; readonly text: string; readonly language: string | null }
    | { readonly kind: 'caption' | 'front-matter' | 'reference'; readonly text: string }
    | { readonly kind: 'note'; readonly text: string; readonly mark: string | null }
  );

/** What a file holds. */
export interface RawDocument {
  readonly blocks: readonly RawBlock[];
  /** What the file says of itself, as fields of a CSL item; what it does not state is absent. */
  readonly item: RawItem;
  /** Its first heading may be any: what `item` does not state of its title, nothing does. */
  readonly isTitledByItem?: true;
  /** The works it lists, as CSL items that are still to be checked; absent where it gives none apart from its text. */
  readonly references?: readonly object[];
  /** What its owner should know, and does not keep it from being served: "pages 3–5 are pictures without text". */
  readonly warnings: readonly string[];
}

/** Fields of a CSL item as a file states them, still to be checked one by one. */
export type RawItem = Readonly<Record<string, unknown>>;

/** A file to read. */
export interface RawFile {
  readonly bytes: Uint8Array;
  /** Path in the library, with forward slashes, for what a name may tell. */
  readonly path: string;
}

/**
 * Turns the bytes of a file into blocks. Rejects with an `Error` whose message says what was expected, what
 * was found and the cure, when they are not of its format. Loads nothing from elsewhere.
 */
export type Reader = (file: RawFile) => Promise<RawDocument>;
