import type { Library } from '../library.ts';
import type { FeedbackDesk } from './feedback.ts';
import type { Messages } from './messages/index.ts';
import type { ServerSetup } from './server-setup.ts';
import type { Uploads } from './uploads.ts';

/** All that a command may look at. */
export interface Context {
  readonly library: Library;
  readonly messages: Messages;
  /** The citation style that is not asked for. */
  readonly style?: string;
  /** Quotes of an answer that no number is asked of. */
  readonly quotes?: number;
  /** For whoever may set up the server where it is asked, and nobody else. */
  readonly setup?: ServerSetup;
  /** Nothing of Discord is there: help does not speak of it. */
  readonly isTerminal?: true;
  /** For whoever may add sources here, and nobody else. */
  readonly uploads?: Uploads;
  /** Where it is kept what answers were worth. */
  readonly feedback?: FeedbackDesk;
}
