import { miniSearchDefault } from './minisearch.ts';
import type { Peer } from './peer.ts';
import { plainBm25, stemmedBm25 } from './plain-bm25.ts';
import { sqliteFts5 } from './sqlite-fts5.ts';

/** Whom we compare with, in the order of the tables. */
export const peers: readonly Peer[] = [miniSearchDefault, sqliteFts5, plainBm25, stemmedBm25];
