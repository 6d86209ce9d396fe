import { loadPackage, type Peer } from './peer.ts';

interface FlexIndex {
  add(id: number, text: string): void;
  search(question: string, options: object): readonly number[];
}

interface FlexSearch {
  readonly Index: new (options: object) => FlexIndex;
  readonly Encoder: new (...options: unknown[]) => unknown;
  readonly Charset: { readonly Default: unknown };
}

/** `suggest`: by default it wants every word of a question, and finds next to nothing. */
export const flexSearch: Peer = {
  name: 'FlexSearch',
  note: (language) =>
    language === 'ru'
      ? 'no Russian pack: default charset, suggest'
      : 'its English pack (stop words, suffixes), default charset, suggest',
  index(texts, language) {
    const { Index, Encoder, Charset } = loadPackage('flexsearch') as FlexSearch;
    const pack = language === 'ru' ? [] : [loadPackage('flexsearch/lang/en')];
    const index = new Index({ encoder: new Encoder(Charset.Default, ...pack) });
    for (const [at, { title, text }] of texts.entries()) index.add(at, `${title} ${text}`);
    return (question, limit) => index.search(question, { limit, suggest: true });
  },
};
