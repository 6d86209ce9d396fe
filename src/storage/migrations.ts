import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Database } from './tables.ts';

/** By name, in order. One that was released is never changed: another follows it. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-settings': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('settings')
        .addColumn('server', 'text', (column) => column.notNull())
        .addColumn('place', 'text', (column) => column.notNull())
        .addColumn('field', 'text', (column) => column.notNull())
        .addColumn('value', 'text')
        .addColumn('version', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('settings_key', ['server', 'place', 'field'])
        .execute();
      await database.schema
        .createIndex('settings_by_version')
        .on('settings')
        .column('version')
        .execute();
    },
  },
  '0002-feedback': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('feedback')
        .addColumn('message', 'text', (column) => column.notNull())
        .addColumn('person', 'text', (column) => column.notNull())
        .addColumn('server', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text', (column) => column.notNull())
        .addColumn('asker', 'text', (column) => column.notNull())
        .addColumn('question', 'text')
        .addColumn('reason', 'text')
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('feedback_key', ['message', 'person'])
        .execute();
      await database.schema
        .createIndex('feedback_by_person')
        .on('feedback')
        .column('person')
        .execute();
      await database.schema
        .createIndex('feedback_by_asker')
        .on('feedback')
        .column('asker')
        .execute();
    },
  },
  '0003-closed-posts': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('closed_posts')
        .addColumn('post', 'text', (column) => column.primaryKey())
        .execute();
    },
  },
};

/** Brings the tables of a database, in that schema if it has several, up to this program. */
export async function migrate(database: Database, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => MIGRATIONS },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
