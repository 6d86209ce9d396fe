import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../errors.ts';
import { ownKnowledge } from '../knowledge/own-knowledge.ts';
import { readFileContent } from '../knowledge/source-content.ts';
import { type Dictionary, parseDictionary } from '../search/dictionary.ts';
import { parseFreeDict } from '../search/free-dict.ts';

const FOLDER = 'dictionaries';

/**
 * The dictionaries of a library, then those that ship with the program: tables (`.tsv`), and FreeDict's form, an
 * `.index` beside a `.dict` or `.dict.dz`, whose name holds its languages (`deu-eng.index`). A faulty one is left
 * out and added to `problems`.
 */
export async function loadDictionaries(
  folder: string,
  problems: Problem[],
): Promise<readonly Dictionary[]> {
  const dictionaries: Dictionary[] = [];
  for (const place of new Set([path.resolve(folder, FOLDER), ownKnowledge(FOLDER)])) {
    if (!existsSync(place)) continue;
    for (const name of (await readdir(place)).sort()) {
      const file = path.join(place, name);
      try {
        if (/\.tsv$/i.test(name)) dictionaries.push(await readTable(file));
        else if (/\.index$/i.test(name)) dictionaries.push(await readFreeDict(file));
      } catch (fault) {
        problems.push({ file, field: '', message: (fault as Error).message });
      }
    }
  }
  return dictionaries;
}

/** Of each table what it held when it was read last, and what was made of it: mostly it is the same. */
const known = new Map<string, { readonly text: string; readonly dictionary: Dictionary }>();

async function readTable(file: string): Promise<Dictionary> {
  const text = await readText(file);
  const last = known.get(file);
  if (last?.text === text) return last.dictionary;
  const dictionary = parseDictionary(text);
  known.set(file, { text, dictionary });
  return dictionary;
}

async function readFreeDict(file: string): Promise<Dictionary> {
  const stem = file.replace(/\.index$/i, '');
  const texts = [`${stem}.dict.dz`, `${stem}.dict`];
  const found = texts.find((text) => existsSync(text));
  if (!found) throw new Error(`expected ${path.basename(texts[0]!)} beside it, found none`);
  const { bytes } = await readFileContent(found);
  return parseFreeDict({
    name: path.basename(stem),
    index: await readText(file),
    text: found.endsWith('.dz') ? gunzipSync(bytes) : bytes,
  });
}

async function readText(file: string): Promise<string> {
  const { bytes } = await readFileContent(file);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
