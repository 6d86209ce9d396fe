import path from 'node:path';
import { describeProblem } from '../../src/errors.ts';
import { loadLibrary } from '../../src/library.ts';
import { folderOf } from '../support.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const GOOD = {
  'good.md': '# Good\n\nCeylon sent tea to London.',
  'more/good.txt': 'Wieliczka sold salt to Hungary.',
};

/** What is told of a folder that holds two good files beside the broken ones, as inside of it. */
export async function tell(files: Files, spoil = async (_: string): Promise<unknown> => undefined) {
  const folder = await folderOf({ ...GOOD, ...files });
  await spoil(folder);
  const { documents, faults, warnings } = await loadLibrary(folder);
  const titles = documents.map(({ title }) => title);
  const within = (text: string) => text.replaceAll(folder + path.sep, '').replace(folder, '.');
  return {
    titles,
    faults: faults.map((one) => within(describeProblem(one))),
    warnings: warnings.map((one) => within(describeProblem(one))),
  };
}

export const described = (item: string) => ({
  'a/text.md': '# A\n\nMasks came.',
  'a/source.json': item,
});
export const citing = (name: string, list: string | Uint8Array) => ({
  'a/text.md': '# A\n\nMasks came.',
  [`a/${name}`]: list,
});
/** "Прив" in Windows-1251. */
export const CYRILLIC = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2]);
