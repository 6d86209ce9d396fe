import { UsageError } from '../errors.ts';
import type { FeedbackStore } from '../servers/feedback-store.ts';
import type { Context } from './context.ts';
import type { Messages } from './messages/index.ts';
import type { Button, Reply } from './reply.ts';

/** Begins the id of the button under an answer that did not help. */
export const UNHELPFUL = 'unhelpful';

/** An answer by its message's id, with the question over it and who asked that. */
export interface PressedAnswer {
  readonly message: string;
  readonly question: string | null;
  readonly asker: string;
}

/** Where somebody says what an answer was worth, and where that is kept. */
export interface FeedbackDesk {
  readonly store: FeedbackStore;
  readonly person: string;
  /** Empty where there is none. */
  readonly server: string;
  /** Are questions kept with it? */
  readonly keepsQuestions: boolean;
  /** The answer that was pressed on. */
  readonly answer: PressedAnswer | null;
}

/** The button under an answer; none under what answers no question. */
export function unhelpfulButton(
  asked: string,
  { outcome, isStale }: Pick<Reply, 'outcome' | 'isStale'>,
  { feedback }: Messages,
): Button[] {
  const isAnswer = asked.startsWith('/ask:') && outcome !== 'fault' && !isStale;
  return isAnswer ? [{ id: `${UNHELPFUL}:${outcome}`, label: feedback.button }] : [];
}

/** The desk. Throws `UsageError` where nothing is kept. */
export function feedbackOf({ feedback, messages }: Context): FeedbackDesk {
  if (!feedback) throw new UsageError(messages.fault.unknownButton);
  return feedback;
}

/** Waits until it is on the disk. Throws `UsageError` when it cannot be. */
export function whenKept<T>(change: Promise<T>, { feedback }: Messages): Promise<T> {
  return change.catch((cause: unknown) => {
    throw new UsageError(feedback.notKept, { cause });
  });
}

/** A line for whoever pressed, and nobody else. */
export function toldAlone(text: string): Reply {
  return {
    outcome: 'found',
    parts: [{ kind: 'text', text }],
    ...{ buttons: [], data: null, staysPrivate: true },
  };
}
