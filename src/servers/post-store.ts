import type { Storage } from '../storage/storage.ts';

/** The posts of forums in which the bot speaks no more by itself: it has answered, or their author has what they need. */
export interface PostStore {
  isClosed(post: string): Promise<boolean>;
  /** False when it was closed before: of two who try at once, one is told true. */
  close(post: string): Promise<boolean>;
}

/** Kept in a database. Each method rejects while that is away. */
export function createPostStore({ database }: Pick<Storage, 'database'>): PostStore {
  return {
    async isClosed(post) {
      const found = await database
        .selectFrom('closed_posts')
        .select('post')
        .where('post', '=', post)
        .executeTakeFirst();
      return found !== undefined;
    },
    async close(post) {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('closed_posts')
        .values({ post })
        .onConflict((conflict) => conflict.column('post').doNothing())
        .executeTakeFirst();
      return Number(numInsertedOrUpdatedRows) > 0;
    },
  };
}
