import { eng, rus } from 'stopword';
import { loadPackage, type Peer, plainWords } from './peer.ts';

interface Statement {
  run(...values: unknown[]): void;
  all(...values: unknown[]): { readonly rowid: number }[];
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
}

type DatabaseClass = new (file: string) => Database;

/** SQLite's FTS5 in memory. `ORDER BY rank` is the order of `bm25()`, only faster. */
export const sqliteFts5: Peer = {
  name: 'SQLite FTS5',
  note: (language) =>
    language === 'ru'
      ? "tokenizer 'porter unicode61' (porter leaves Cyrillic as it is), 144 Russian stop words cut, terms OR-ed"
      : "tokenizer 'porter unicode61', 108 English stop words cut, terms OR-ed",
  index(texts, language) {
    const Engine = loadPackage('better-sqlite3') as DatabaseClass;
    const database = new Engine(':memory:');
    database.exec(
      "CREATE VIRTUAL TABLE texts USING fts5(title, text, tokenize = 'porter unicode61'); BEGIN",
    );
    const insert = database.prepare('INSERT INTO texts(rowid, title, text) VALUES (?, ?, ?)');
    for (const [at, { title, text }] of texts.entries()) insert.run(at, title, text);
    database.exec('COMMIT');
    const select = database.prepare(
      'SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?',
    );
    const stops = new Set(language === 'ru' ? rus : eng);
    return (question, limit) => {
      const words = plainWords(question);
      const kept = words.filter((word) => !stops.has(word));
      const terms = kept.length > 0 ? kept : words;
      if (terms.length === 0) return [];
      const query = terms.map((term) => `"${term}"`).join(' OR ');
      return select.all(query, limit).map(({ rowid }) => rowid);
    };
  },
};
