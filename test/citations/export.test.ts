import { beforeAll, describe, expect, it } from 'vitest';
import { exportItem } from '../../src/citations/export.ts';
import type { CslItem, Reference } from '../../src/knowledge/csl.ts';
import { readBib, readRis } from '../../src/knowledge/read-bibliography.ts';
import { readSources } from './sources.ts';

let items: (CslItem | Reference)[];
beforeAll(async () => {
  items = (await readSources()).flatMap(({ item, references }) => [item, ...references]);
});

describe('a file to import', () => {
  it('loses nothing as BibLaTeX, RIS and CSL-JSON', async () => {
    for (const item of items) {
      expect(await readBib(exportItem(item, 'biblatex'))).toEqual([item]);
      expect(readRis(exportItem(item, 'ris'))).toEqual([item]);
      expect(JSON.parse(exportItem(item, 'csl-json'))).toEqual([item]);
    }
  });

  it('loses as BibTeX only what BibTeX has no word for', async () => {
    const types = { webpage: 'document', 'article-newspaper': 'article-journal' };
    for (const item of items) {
      const { type, 'container-title': site, publisher, language, keyword, ...rest } = item;
      const isPage = type === 'webpage';
      const [back] = await readBib(exportItem(item, 'bibtex'));
      expect(back).toEqual({
        ...rest,
        type:
          type === 'article-magazine'
            ? 'article-journal'
            : (types[type as keyof typeof types] ?? type),
        ...(site && (isPage ? { publisher: site } : { 'container-title': site })),
      });
    }
  });

  it('keeps every line of RIS whole', () => {
    for (const item of items)
      expect(exportItem(item, 'ris')).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*\n)+$/);
  });

  it('names the author and the day of a newspaper article', () => {
    const massie = items.find(({ id }) => id === 'massie-2021')!;
    expect(exportItem(massie, 'ris')).toContain('AU  - Massie, G.\n');
    expect(exportItem(massie, 'ris')).toContain('DA  - 2021/4/25/\n');
  });

  it.each(['bibtex', 'biblatex'] as const)(
    'keeps figures raised and lowered as %s',
    async (format) => {
      const title = 'H₂O at 10⁻⁶ of 10<sup>3</sup> units';
      const [back] = await readBib(exportItem({ id: 'a', type: 'book', title }, format));
      expect(back?.title).toBe('H₂O at 10⁻⁶ of 10³ units');
    },
  );

  it('keeps diacritics readable for old BibTeX', () => {
    const filipovic = items.find(({ id }) => id === 'filipovic-2024')!;
    expect(exportItem(filipovic, 'bibtex')).toMatch(/^@article\{filipovic-2024,\n/);
    expect(exportItem(filipovic, 'bibtex')).toContain("Filipovi{\\' c}");
  });
});
