import { loadPackage, type Peer } from './peer.ts';

interface Orama {
  create(options: object): unknown;
  insertMultiple(database: unknown, entries: readonly object[]): Promise<unknown>;
  search(database: unknown, query: object): Promise<Found> | Found;
}

interface Found {
  readonly hits: readonly { readonly id: string }[];
}

/** Its own stemmers and stop words, which it has for many languages. */
export const orama: Peer = {
  name: 'Orama',
  note: (language) =>
    `its ${language === 'ru' ? 'Russian' : 'English'} stems and stop words; defaults`,
  async index(texts, language) {
    const { create, insertMultiple, search } = loadPackage('@orama/orama') as Orama;
    const { stemmer } = loadPackage(`@orama/stemmers/${called(language)}`) as { stemmer: unknown };
    const { stopwords } = loadPackage(`@orama/stopwords/${called(language)}`) as {
      stopwords: unknown;
    };
    const database = create({
      schema: { title: 'string', text: 'string' },
      components: {
        tokenizer: { language: called(language), stemming: true, stemmer, stopWords: stopwords },
      },
    });
    await insertMultiple(
      database,
      texts.map(({ title, text }, at) => ({ id: String(at), title, text })),
    );
    return async (question, limit) => {
      const { hits } = await search(database, { term: question, limit });
      return hits.map(({ id }) => Number(id));
    };
  },
};

function called(language: string): string {
  return language === 'ru' ? 'russian' : 'english';
}
