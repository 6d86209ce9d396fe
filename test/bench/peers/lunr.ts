import { loadPackage, type Peer } from './peer.ts';

interface Builder {
  use(plugin: unknown): void;
  ref(field: string): void;
  field(name: string): void;
  add(entry: object): void;
}

interface Lunr {
  (
    configure: (this: Builder) => void,
  ): {
    query(build: (query: { term(terms: readonly unknown[], options: object): void }) => void): {
      readonly ref: string;
    }[];
  };
  tokenizer(text: string): readonly unknown[];
  readonly ru?: unknown;
}

/** Questions go in as terms, so that "?" and ":" are not taken for its query syntax. */
export const lunr: Peer = {
  name: 'lunr',
  note: (language) =>
    language === 'ru' ? 'lunr-languages: Russian stems and stop words' : 'defaults: English',
  index(texts, language) {
    const engine = loadPackage('lunr') as Lunr;
    if (language === 'ru' && engine.ru === undefined)
      for (const part of ['lunr.stemmer.support', 'lunr.ru'])
        (loadPackage(`lunr-languages/${part}`) as (lunr: Lunr) => void)(engine);
    const index = engine(function () {
      if (language === 'ru') this.use(engine.ru);
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const [id, { title, text }] of texts.entries()) this.add({ id, title, text });
    });
    return (question, limit) =>
      index
        .query((query) => query.term(engine.tokenizer(question), {}))
        .slice(0, limit)
        .map(({ ref }) => Number(ref));
  },
};
