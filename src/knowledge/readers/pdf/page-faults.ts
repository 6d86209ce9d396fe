/** Why the text of a page is not served. */
export type PageFault = 'broken' | 'picture' | 'damaged';

/** Gathers the pages of a file that cannot be read. */
export interface Faults {
  add(fault: PageFault, page: number): void;
  /** One line for each fault. Throws when no page is left, or most have a damaged text. */
  tell(): string[];
}

/** Share of damaged pages from which the file is not served. */
const MOST = 0.5;

export function createFaults(pages: number): Faults {
  const found: Record<PageFault, number[]> = { broken: [], picture: [], damaged: [] };
  return {
    add(fault, page) {
      found[fault].push(page);
    },
    tell() {
      const { broken, picture, damaged } = found;
      if (damaged.length > pages * MOST)
        throw new Error(
          `its text layer is damaged (${damaged.length} of ${pages} pages hold other letters than they show): run OCR again`,
        );
      if (picture.length === pages)
        throw new Error(`${pages} of ${pages} pages are pictures without text: run OCR first`);
      if (broken.length + picture.length + damaged.length === pages)
        throw new Error(`none of its ${pages} pages can be read: save or print it to a new file`);
      return [
        tellPages(picture, 'is a picture without text', 'are pictures without text'),
        tellPages(broken, 'is damaged and left out', 'are damaged and left out'),
        tellPages(
          damaged,
          'has a damaged text layer and is left out',
          'have a damaged text layer and are left out',
        ),
      ].flat();
    },
  };
}

function tellPages(pages: readonly number[], one: string, many: string): string[] {
  if (pages.length === 0) return [];
  return [pages.length === 1 ? `page ${pages[0]} ${one}` : `pages ${pageList(pages)} ${many}`];
}

/** "3–5, 8": numbers of pages as people write them. */
export function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
