import type { Reference } from '../knowledge/csl.ts';
import type { Span } from '../knowledge/document.ts';

/** A citation that was found in a text, and the work it means; null when none or several fit. */
export interface Found {
  readonly span: Span;
  readonly reference: Reference | null;
  readonly locator: string | null;
}
