import { loadPackage, type Peer } from './peer.ts';

interface MiniSearch {
  addAll(entries: readonly object[]): void;
  search(question: string, options?: object): { readonly id: number }[];
}

type MiniSearchClass = new (options: { readonly fields: readonly string[] }) => MiniSearch;

function miniSearch(name: string, options: object): Peer {
  return {
    name,
    note: () => `search options ${JSON.stringify(options)}; the same for every language`,
    index(texts) {
      const Engine = loadPackage('minisearch') as MiniSearchClass;
      const mini = new Engine({ fields: ['title', 'text'] });
      mini.addAll(texts.map(({ title, text }, id) => ({ id, title, text })));
      return (question, limit) =>
        mini
          .search(question, options)
          .slice(0, limit)
          .map(({ id }) => id);
    },
  };
}

export const miniSearchDefault = miniSearch('MiniSearch', {});
export const miniSearchFuzzy = miniSearch('MiniSearch fuzzy', { prefix: true, fuzzy: 0.2 });
