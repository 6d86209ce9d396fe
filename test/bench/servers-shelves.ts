import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A shelf whose every sentence holds a word that stands on no other. */
export interface MarkedShelf {
  readonly id: string;
  readonly mark: string;
}

const FIRST = ['Brev', 'Dolm', 'Fant', 'Gurt'];
const LAST = ['ok', 'in', 'ael', 'usk', 'ent'];
const PLACES = [
  ...['Alderby', 'Birkfell', 'Corvale', 'Dunmere', 'Eastholm', 'Farrow', 'Glenmoor', 'Harwick'],
  ...['Inverlay', 'Kestrel', 'Lindow', 'Marsham', 'Norbury', 'Oakhurst', 'Penrose', 'Quarley'],
  ...['Redcliff', 'Selby', 'Thornby', 'Upwell', 'Verden', 'Westerham', 'Yarrow', 'Zealand'],
];
const THINGS = [
  ...['geese', 'bridges', 'orchards', 'boats', 'wells', 'mills', 'schools', 'horses'],
  ...['lanterns', 'cottages', 'beehives', 'wagons', 'looms', 'markets', 'towers', 'gardens'],
];

/** Questions that every shelf answers, each with a sentence and a figure of its own. */
export const QUESTIONS: readonly string[] = PLACES.flatMap((place) =>
  THINGS.map((thing) => `How many ${thing} did the office in ${place} count?`),
);

/** Writes a folder of 20 shelves: on each a document of about 70 passages. */
export async function writeShelves(root: string): Promise<MarkedShelf[]> {
  const shelves = FIRST.flatMap((first) =>
    LAST.map((last) => ({ id: `shelf-${first}${last}`.toLowerCase(), mark: first + last })),
  );
  for (const [at, { id, mark }] of shelves.entries()) {
    const folder = path.join(root, id);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'shelf.json'), JSON.stringify({ name: `${mark} shelf` }));
    await writeFile(path.join(folder, 'counts.md'), documentOf(mark, at));
  }
  return shelves;
}

function documentOf(mark: string, shelf: number): string {
  const sections = PLACES.map((place, row) => {
    const lines = THINGS.map((thing, column) => {
      const count = 1000 + ((shelf * 7919 + row * 104_729 + column * 1299) % 8999);
      return [
        `In ${1990 + (count % 30)} the ${mark} office in ${place} counted ${count} ${thing}.`,
        `Those who keep such ${thing} wrote to ${mark} that they expect more of them in spring.`,
      ].join(' ');
    });
    return [`## ${place} in the ${mark} lists`, ...lines].join('\n\n');
  });
  return [`# What the ${mark} offices counted`, ...sections].join('\n\n');
}
