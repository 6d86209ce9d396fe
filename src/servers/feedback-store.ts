import type { Storage } from '../storage/storage.ts';
import type { FeedbackTable } from '../storage/tables.ts';

/** What people may say is wrong with an answer. */
export const REASONS = ['off-topic', 'incomplete', 'elsewhere', 'unreadable', 'outdated'] as const;
export type Reason = (typeof REASONS)[number];

/** An answer, and the person that it did not help. */
export interface Press {
  /** Id of the message that the answer stands in. */
  readonly message: string;
  /** Id of the person. */
  readonly person: string;
}

/** That an answer did not help somebody, as it is kept. */
export type Feedback = FeedbackTable;

/** What people have said of answers. Each method rejects while the database is away. */
export interface FeedbackStore {
  /** Keeps it; false when that person has said so of that answer before. */
  add(feedback: Omit<Feedback, 'at'>): Promise<boolean>;
  /** Adds why; false when that person has said nothing of that answer. */
  explain(press: Press, reason: Reason): Promise<boolean>;
  /** Deletes all that is kept of a person, their questions in what others said too, and tells how much that was. */
  forget(person: string): Promise<number>;
  /** All of it, oldest first. */
  list(): Promise<Feedback[]>;
}

/** What is kept in a database. */
export function createFeedbackStore({ database }: Pick<Storage, 'database'>): FeedbackStore {
  return {
    async add(feedback) {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('feedback')
        .values({ ...feedback, at: new Date().toISOString() })
        .onConflict((conflict) => conflict.columns(['message', 'person']).doNothing())
        .executeTakeFirst();
      return Number(numInsertedOrUpdatedRows) > 0;
    },
    async explain({ message, person }, reason) {
      const { numUpdatedRows } = await database
        .updateTable('feedback')
        .set({ reason })
        .where('message', '=', message)
        .where('person', '=', person)
        .executeTakeFirst();
      return Number(numUpdatedRows) > 0;
    },
    async forget(person) {
      const { numDeletedRows } = await database
        .deleteFrom('feedback')
        .where('person', '=', person)
        .executeTakeFirst();
      const { numUpdatedRows } = await database
        .updateTable('feedback')
        .set({ asker: '', question: null })
        .where('asker', '=', person)
        .executeTakeFirst();
      return Number(numDeletedRows + numUpdatedRows);
    },
    list: () =>
      database.selectFrom('feedback').selectAll().orderBy('at').orderBy('message').execute(),
  };
}
