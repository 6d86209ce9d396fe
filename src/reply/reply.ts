import type { Span } from '../knowledge/document.ts';

/** How a request ended: it colours the reply and makes the terminal's exit code. */
export type Outcome = 'found' | 'related' | 'not-found' | 'fault';

/** A quote as a reader sees it. All text is plain: whoever renders it escapes it. */
export interface ShownQuote {
  readonly text: string;
  /** Matched words, as ranges of `text`; shown in bold. */
  readonly marks: readonly Span[];
  /** The answering sentence, a range of `text`: what stays when the quote must be cut. */
  readonly sentence: Span;
  /** Does a sentence go on before or after the quote? */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Who, when, where: "Filipović (2024), Title, Conclusions, para. 3". */
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
  | { readonly kind: 'quote'; readonly quote: ShownQuote };

/** A button. Its whole state is in its id: an action's name and arguments, parted by colons. */
export interface Button {
  readonly id: string;
  readonly label: string;
}

/** What a command answers, before anyone decides how it looks. */
export interface Reply {
  readonly outcome: Outcome;
  readonly parts: readonly Part[];
  readonly buttons: readonly Button[];
  /** The same as data: what `--json` prints. */
  readonly data: unknown;
}
