import type { Outcome } from '../reply/reply.ts';

/** An answer as it is counted: what was asked and who asked is nobody's business. */
export interface Answered {
  /** Name of a command or an action, or `unknown`. */
  readonly name: string;
  /** `refused`: its user was told why it cannot be run. */
  readonly outcome: Outcome | 'refused';
  /** From its dispatch until Discord took it. */
  readonly seconds: number;
}
