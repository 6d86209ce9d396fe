import { flexSearch } from './flexsearch.ts';
import { lunr } from './lunr.ts';
import { miniSearchDefault, miniSearchFuzzy } from './minisearch.ts';
import { orama } from './orama.ts';
import type { Peer } from './peer.ts';
import { plainBm25, stemmedBm25 } from './plain-bm25.ts';
import { sqliteFts5 } from './sqlite-fts5.ts';
import { winkBm25 } from './wink-bm25.ts';

/** Whom we compare with, in the order of the tables. */
export const peers: readonly Peer[] = [
  ...[miniSearchDefault, miniSearchFuzzy, winkBm25, sqliteFts5],
  ...[lunr, flexSearch, orama, plainBm25, stemmedBm25],
];
