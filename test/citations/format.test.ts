import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatEntry, formatInText, toLocale } from '../../src/citations/format.ts';
import { findStyle, loadStyles, type Style } from '../../src/citations/styles.ts';
import type { Problem } from '../../src/errors.ts';
import type { CslItem, Reference } from '../../src/knowledge/csl.ts';
import type { Document } from '../../src/knowledge/document.ts';
import { byCiteproc, shippedXml } from './citeproc.ts';
import { readSources } from './sources.ts';

const folder = new URL('../../knowledge/styles/', import.meta.url);
let styles: Style[];
let sources: Document[];
let items: (CslItem | Reference)[];
beforeAll(async () => {
  const problems: Problem[] = [];
  styles = await loadStyles(folder.pathname, problems);
  expect(problems).toEqual([]);
  sources = await readSources();
  items = sources.flatMap(({ item, references }) => [item, ...references]);
});

const style = (id: string) => findStyle(styles, id)!;
const work = (id: string) => items.find((item) => item.id === id)!;

it('an entry keeps figures raised', () => {
  const title = 'Stars of 10<sup>30</sup> kg in <i>Lyra</i>';
  const entry = formatEntry({ id: 'a', type: 'book', title }, style('apa'), 'en');
  expect(entry).toBe('Stars of 10³⁰ kg in Lyra. (n.d.).');
});

describe('the entry an editor asks for', () => {
  it.each([
    [
      'apa',
      'Filipović, A. (2024). Vaccine Diplomacy of the United States, China, India, and Russia During the COVID-19 Pandemic: A Comparative Analysis. Međunarodna Politika, 75(1190), 57–90. https://doi.org/10.18485/iipe_mp.2024.75.1190.3',
      '(Filipović, 2024)',
    ],
    [
      'harvard',
      'Filipović, A. (2024) “Vaccine Diplomacy of the United States, China, India, and Russia During the COVID-19 Pandemic: A Comparative Analysis,” Međunarodna politika, 75(1190), pp. 57–90. Available at: https://doi.org/10.18485/iipe_mp.2024.75.1190.3.',
      '(Filipović, 2024)',
    ],
    [
      'vancouver',
      'Filipović A. Vaccine Diplomacy of the United States, China, India, and Russia During the COVID-19 Pandemic: A Comparative Analysis. Međunarodna politika. 2024;75(1190):57–90. doi:10.18485/iipe_mp.2024.75.1190.3',
      '(1)',
    ],
    [
      'modern-language-association',
      'Filipović, A. “Vaccine Diplomacy of the United States, China, India, and Russia During the COVID-19 Pandemic: A Comparative Analysis.” Međunarodna Politika, vol. 75, no. 1190, 2024, pp. 57–90, https://doi.org/10.18485/iipe_mp.2024.75.1190.3.',
      '(Filipović)',
    ],
    [
      'chicago-author-date',
      'Filipović, A. 2024. “Vaccine Diplomacy of the United States, China, India, and Russia During the COVID-19 Pandemic: A Comparative Analysis.” Međunarodna Politika 75 (1190): 57–90. https://doi.org/10.18485/iipe_mp.2024.75.1190.3.',
      '(Filipović 2024)',
    ],
    [
      'ieee',
      'A. Filipović, “Vaccine Diplomacy of the United States, China, India, and Russia During the COVID-19 Pandemic: A Comparative Analysis,” Međunarodna politika, vol. 75, no. 1190, pp. 57–90, 2024, doi: 10.18485/iipe_mp.2024.75.1190.3.',
      '[1]',
    ],
  ])('in %s', (id, entry, inText) => {
    expect(formatEntry(work('filipovic-2024'), style(id), 'en')).toBe(entry);
    expect(formatInText(work('filipovic-2024'), style(id), 'en')).toBe(inText);
  });

  it('says n.d. where the source states no date, each style and language in its way', () => {
    const donations = work('covid-19-vaccine-donations');
    expect(formatInText(donations, style('apa'), 'en')).toBe('(COVID-19 Vaccine Donations, n.d.)');
    expect(formatInText(donations, style('apa'), 'uk')).toBe('(COVID-19 Vaccine Donations, б. д.)');
    expect(formatInText(donations, style('harvard'), 'en')).toContain('no date');
    expect(formatEntry(donations, style('chicago-author-date'), 'en')).toContain('n.d.');
  });

  it.each(['apa', 'harvard', 'modern-language-association', 'chicago-author-date', 'ieee'])(
    'leads with the title where there is no author, in %s',
    (id) => {
      for (const item of items.filter(({ author }) => !author)) {
        const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
        const entry = letters(formatEntry(item, style(id), 'en'));
        expect(entry.startsWith(letters(item.title!))).toBe(true);
      }
    },
  );

  it('is one line without markup, in every style and both languages', () => {
    for (const one of styles)
      for (const locale of ['en', 'uk'])
        for (const item of items) {
          const entry = formatEntry(item, one, locale);
          expect(entry).toMatch(/^\S.*\S$/);
          expect(entry).not.toMatch(/[\n<>]|CSL STYLE ERROR|^\[?1[\].]/);
        }
  });

  it('is never empty, however little is stated', () => {
    for (const one of styles) {
      expect(formatEntry({ id: 'bare', type: 'document' }, one, 'en')).not.toBe('');
      expect(formatInText({ id: 'bare', type: 'document' }, one, 'en')).not.toMatch(/ERROR|^$/);
    }
  });

  it('is the same when asked for again, and when the language is unknown', () => {
    const entry = formatEntry(work('saari-2021'), style('apa'), 'en-US');
    expect(formatEntry(work('saari-2021'), style('apa'), 'en')).toBe(entry);
    expect(formatEntry(work('saari-2021'), style('apa'), 'xx')).toBe(entry);
  });
});

describe('what citeproc makes of the official style', () => {
  const xmlOf = (id: string) =>
    ({ apa: 'apa', harvard: 'harvard1', vancouver: 'vancouver' })[id] === undefined
      ? readFileSync(new URL(`${id}.csl`, folder), 'utf8')
      : shippedXml(id === 'harvard' ? 'harvard1' : id);
  const withoutNumber = (entry: string) => entry.replace(/^(\[1\]|1\.)\s*/, '');

  it.each(['harvard', 'vancouver', 'modern-language-association', 'chicago-author-date', 'ieee'])(
    'is what we give, in %s',
    (id) => {
      for (const [locale, file] of [
        ['en-US', null],
        ['uk-UA', new URL('locales-uk-UA.xml', folder)],
      ] as const) {
        const expected = byCiteproc(items, xmlOf(id), locale, file);
        const own = items.map((item) => [
          formatEntry(item, style(id), locale),
          formatInText(item, style(id), locale),
        ]);
        expect(own).toEqual(expected.map(([entry, inText]) => [withoutNumber(entry), inText]));
      }
    },
  );
});

it.each([
  ['en', 'en-US'],
  ['uk', 'uk-UA'],
  ['de', 'de-DE'],
  ['en-GB', 'en-GB'],
  ['no such tag', 'en-US'],
])('speaks %s as %s', (language, locale) => expect(toLocale(language)).toBe(locale));

describe('a thesis', () => {
  const thesis = {
    id: 'c',
    type: 'thesis',
    title: 'P',
    genre: 'Doctoral dissertation',
    publisher: 'MIT',
    author: [{ family: 'Smith', given: 'A.' }],
    issued: { 'date-parts': [[2019]] as [[number]] },
  };

  it('is called so in the reader’s language', async () => {
    const apa = (await loadStyles('knowledge/styles', [])).find(({ id }) => id === 'apa')!;
    expect(formatEntry(thesis, apa, 'en')).toBe(
      'Smith, A. (2019). P [Doctoral dissertation]. MIT.',
    );
    expect(formatEntry({ ...thesis }, apa, 'uk')).toContain('P [Докторська дисертація]. MIT');
  });
});
