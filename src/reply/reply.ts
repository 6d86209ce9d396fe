import type { Span } from '../knowledge/document.ts';

/** How a request ended: it colours the reply and makes the terminal's exit code. */
export type Outcome = 'found' | 'related' | 'not-found' | 'fault';

/** A quote as a reader sees it. All text is plain: whoever renders it escapes it. */
export interface ShownQuote {
  readonly text: string;
  /** What stands out, as ranges of `text`, in bold: the sentence that answers, or the matched words where none does. */
  readonly marks: readonly Span[];
  /** The answering sentence, a range of `text`: what stays when the quote must be cut. */
  readonly sentence: Span;
  /** Does a sentence go on before or after the quote? */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Who, when, where: "Filipović (2024), Title, Conclusions, para. 3". */
  readonly citation: string;
  readonly url: string | null;
  /** The works that its sentence cites, by short names. */
  readonly references: readonly Link[];
  /** Its blocks in order, where it is not one running text. */
  readonly pieces?: readonly Piece[];
  /** What leads to it from further above: the sentence before its list or code, the term that it explains. */
  readonly lead?: string | null;
  /** Where nearly the same is said too. */
  readonly also?: readonly Link[];
  /** What must be said of a claim that it reports; null where it reports none, or says itself what is found of it. */
  readonly claim?: ShownClaim | null;
}

/** A block of a quote, a range of its text. */
export type Piece = Span &
  (
    | { readonly kind: 'text' }
    /** Its mark ("2.", "a)") is null for bullets; `depth` from 1. */
    | { readonly kind: 'item'; readonly mark: string | null; readonly depth: number }
    | { readonly kind: 'code'; readonly language: string | null }
    /** The row of a table with the names of its columns. */
    | { readonly kind: 'row'; readonly names: readonly string[] }
  );

/** A line over a quote that reports a claim, and under it what its document finds. */
export interface ShownClaim {
  readonly label: string;
  readonly finding: { readonly label: string; readonly text: string } | null;
}

/** A short name that leads somewhere, if there is somewhere to lead. */
export interface Link {
  readonly label: string;
  readonly url: string | null;
}

/** A run of words of a comparison. */
export interface Change {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** A count as a source states it, beside others. */
export interface CountRow {
  /** Whom the count is for; null when nobody is named. */
  readonly label: string | null;
  /** In the source's words, with its qualifier: "more than 9.6 million". */
  readonly figure: string;
  /** The same with a sign for the qualifier: "> 9.6 million". */
  readonly short: string;
  readonly count: number;
  readonly details: string;
  /** The number that its buttons bear. */
  readonly number: number;
  /** Who states it, and where. */
  readonly citation: string;
  readonly url: string | null;
}

export type Part =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Small print. */
  | { readonly kind: 'note'; readonly text: string }
  /** Small print about the bold type in quotes, for where there is bold type. */
  | { readonly kind: 'emphasis'; readonly text: string }
  /** Its number is the one that its buttons bear, where several quotes have some. */
  | { readonly kind: 'quote'; readonly quote: ShownQuote; readonly number?: number }
  /** One of a list of things: its name, which leads somewhere if there is somewhere, and small print. */
  | {
      readonly kind: 'entry';
      readonly name: string;
      readonly url: string | null;
      readonly lines: readonly string[];
    }
  /** A sentence that somebody wrote, what answers it if anything does, and small print to it. */
  | {
      readonly kind: 'checked';
      readonly number: number;
      readonly sentence: string;
      readonly quote: ShownQuote | null;
      readonly note: string | null;
    }
  /** Text to copy as it is. */
  | { readonly kind: 'copy'; readonly text: string }
  /** A file to save; where files cannot be sent, its text. */
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  /** Words of a source against words that somebody pasted. */
  | { readonly kind: 'difference'; readonly changes: readonly Change[] }
  /** Counts, largest first: rows everywhere, and a bar chart where pictures can be shown. */
  | { readonly kind: 'counts'; readonly title: string; readonly rows: readonly CountRow[] };

/** A button. Its whole state is in its id: an action's name and arguments, parted by colons. */
export interface Button {
  readonly id: string;
  readonly label: string;
}

/** A list to choose from; the choice is the last argument of the action in its id. */
export interface Menu {
  readonly id: string;
  readonly placeholder: string;
  /** At most 25. */
  readonly choices: readonly MenuChoice[];
  /** May several be chosen, or none? */
  readonly isSeveral?: true;
}

export interface MenuChoice {
  readonly label: string;
  readonly value: string;
  readonly about?: string;
  readonly isChosen?: boolean;
}

/** A list of what a server has: roles, of which several or none may be chosen, or channels. */
export interface ServerMenu {
  readonly id: string;
  readonly placeholder: string;
  readonly kind: 'roles' | 'channels';
  /** Ids. */
  readonly chosen: readonly string[];
}

/** What a command answers, before anyone decides how it looks. */
export interface Reply<Data = unknown> {
  readonly outcome: Outcome;
  readonly parts: readonly Part[];
  readonly buttons: readonly Button[];
  readonly menu?: Menu;
  /** More of them, below it. */
  readonly menus?: readonly (Menu | ServerMenu)[];
  /** A button that opens an address. */
  readonly link?: { readonly label: string; readonly url: string };
  /** The same as data: what `--json` prints. */
  readonly data: Data;
  /** What was asked about is not there any more: this replaces no answer, and nobody publishes it. */
  readonly isStale?: true;
  /** It is for whoever asked alone: nobody publishes it. */
  readonly staysPrivate?: true;
}
