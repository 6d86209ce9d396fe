import { describe, expect, it } from 'vitest';
import { findInTextCitations } from '../../src/citations/in-text.ts';
import type { Reference } from '../../src/knowledge/csl.ts';
import { documentOf, work } from './sources.ts';

/** What a text cites: the id and pinpoint of each citation, `?` for one that is tied to no work. */
function cited(markdown: string, works: readonly Reference[]): string[] {
  return findInTextCitations(documentOf(markdown, works)).map(({ reference, locator }) =>
    [reference?.id ?? '?', locator].filter(Boolean).join(' '),
  );
}

const works = [
  work('smith-2019', 'Smith, John', 2019, 'The price of tea'),
  work('smith-2021', 'Smith, John', 2021, 'The price of cups'),
  work('smith-2022', 'Smith, John', 2022, 'The price of milk'),
  work('petrenko-a', 'Петренко, Іван', 2018, 'Чай'),
  work('petrenko-b', 'Петренко, Іван', 2018, 'Чашки'),
  work('petrenko-c', 'Петренко, Іван', 2020, 'Молоко'),
  work('nunez-1900', 'Núñez, Ana', 1900, 'Old leaves'),
  work('mueller-weiss-2012', 'Müller, Jörg; Weiß, Eva', 2012, 'Cold chains'),
  work('orwell-2003', 'Orwell, George', 2003, 'A nice cup of tea'),
  work('okafor-press', 'Okafor, Chi', null, 'Leaves to come'),
];

describe('several years behind one name', () => {
  it.each([
    ['Smith (2019; 2021) says so.', ['smith-2019', 'smith-2021']],
    ['Smith (2019, 2021) says so.', ['smith-2019', 'smith-2021']],
    ['Smith (2019 and 2021) says so.', ['smith-2019', 'smith-2021']],
    ['It is so (Smith 2019; 2021; Núñez 1900).', ['smith-2019', 'smith-2021', 'nunez-1900']],
    ['It is so (Smith, 2019, 2021–2022).', ['smith-2019', 'smith-2021', 'smith-2022']],
    ['It is so (Smith, 2019, 2021-22).', ['smith-2019', 'smith-2021', 'smith-2022']],
    ['It is so (Smith, 2019/2021).', ['?']],
    ['Це так (Петренко, 2018а, 2018б; 2020).', ['petrenko-a', 'petrenko-b', 'petrenko-c']],
  ])('%s', (text, expected) => expect(cited(text, works)).toEqual(expected));
});

describe('years that are no plain years', () => {
  it.each([
    ['Old work exists (Núñez, ca. 1900).', ['nunez-1900']],
    ['Old work exists (Núñez, c. 1900).', ['nunez-1900']],
    ['Existe (Núñez, hacia 1900), il existe (Núñez, vers 1900).', ['nunez-1900', 'nunez-1900']],
    ['He liked it strong (Orwell, [1946] 2003).', ['orwell-2003']],
    ['He liked it strong (Orwell 2003 [1946], p. 5).', ['orwell-2003 p. 5']],
    ['Orwell ([1946] 2003) liked it strong.', ['orwell-2003']],
    ['It will be shown (Okafor, in press).', ['okafor-press']],
    ['It will be shown (Okafor, n.d.).', ['okafor-press']],
    ['The office was held by one man (Labour, 2007–2010).', []],
  ])('%s', (text, expected) => expect(cited(text, works)).toEqual(expected));
});

it.each(['(Mueller & Weiss, 2012)', '(Müller & Weiß, 2012)', '(Muller and Weiss 2012)'])(
  'umlauts may be spelt out: %s',
  (citation) => expect(cited(`Chains break ${citation}.`, works)).toEqual(['mueller-weiss-2012']),
);

it('a Danish å may be written aa', () => {
  const works = [work('akjaer-2009', 'Åkjær, Jeppe', 2009, 'Rye')];
  const found = cited('It grows (Aakjaer, 2009; Åkjær 2009).', works);
  expect(found).toEqual(['akjaer-2009', 'akjaer-2009']);
});

it('“et al.” stands for authors that a list leaves out', () => {
  const one = { ...work('smith-2019', 'Smith, A', 2019, 'Tea'), custom: { others: true } };
  expect(cited('It is so (Smith et al., 2019) and (Smith, 2019).', [one])).toEqual([
    'smith-2019',
    'smith-2019',
  ]);
});

it('a work that a list has twice is one work', () => {
  const twice = [
    work('a', 'Smith, John', 2019, 'The price of tea'),
    work('a-2', 'Smith, John', 2019, 'The Price of Tea'),
    work('b', 'Ng, Bo', 2020, 'T'),
    work('b-2', 'Ng, Bo', 2020, 'T'),
  ];
  expect(cited('It is so (Smith, 2019; Ng, 2020).', twice)).toEqual(['a', 'b']);
});

describe('keys, as Pandoc, Quarto, Manubot and Obsidian have them', () => {
  const keyed = [
    { ...work('smith2019', 'Smith, John', 2019, 'Tea'), DOI: '10.1000/Tea' },
    work('jones2005', 'Jones, Mary', 2005, 'Cups'),
    work('who:tea/2021', 'World Health Organization', 2021, 'Safety'),
  ];
  it.each([
    ['Chains fail [@smith2019, p. 3; see also @jones2005].', ['smith2019 p. 3', 'jones2005']],
    ['@smith2019 [p. 3] says so, and @jones2005.', ['smith2019 p. 3', 'jones2005']],
    ['Smith says so [-@smith2019, pp. 3–5].', ['smith2019 pp. 3–5']],
    ['It is safe [@{who:tea/2021}] and [@who:tea/2021].', ['who:tea/2021', 'who:tea/2021']],
    ['It is known [@doi:10.1000/tea] and [@DOI:10.1000/TEA].', ['smith2019', 'smith2019']],
    ['It is known [@method:jones2005].', ['jones2005']],
    ['It is known \\\\citep[p.~3]{smith2019,jones2005}.', ['smith2019', 'jones2005']],
    ['Chains fail [@nobody].', ['?']],
    ['Chains fail, as @brown2001 says.', ['?']],
    ['Chains fail {cite:p}`smith2019,jones2005`.', ['smith2019', 'jones2005']],
    ['Chains fail {cite}`{see}smith2019{p. 3}; jones2005`.', ['smith2019', 'jones2005']],
    ['Chains fail {% cite smith2019 jones2005 --locator 3 %}.', ['smith2019', 'jones2005']],
    ['See @fig-chains, [@tbl-doses] and @sec-methods, [see \\\\@ref(intro)].', []],
    ['Write to ann@example.org or to @WHO.', []],
  ])('%s', (text, expected) => expect(cited(text, keyed)).toEqual(expected));
});

describe('numbers', () => {
  const list = Array.from({ length: 12 }, (_, at) =>
    work(`w${at + 1}`, '', 2000 + at, `Work ${at}`),
  );
  it('are read over ranges of brackets', () =>
    expect(cited('It is so [1]–[4], and so on [5, 7–9].\n\nMore [2].', list)).toEqual([
      'w1',
      'w2',
      'w3',
      'w4',
      'w5',
      'w7',
      'w8',
      'w9',
      'w2',
    ]));

  it('may be raised', () =>
    expect(cited('It was so.¹ Trucks³⁻⁵ came,⁶,⁷ and 10⁶ doses on 4 km² of land.', list)).toEqual([
      'w1',
      'w3',
      'w4',
      'w5',
      'w6',
      'w7',
    ]));

  it('may stand in round brackets, but not behind “Eq.”', () =>
    expect(cited('It is so (1, 2). By Eq. (3) it was (4–6).', list)).toEqual([
      'w1',
      'w2',
      'w4',
      'w5',
      'w6',
    ]));

  it('count as citations where there is no list to tie them to', () =>
    expect(cited('One [1]. Two [2]. Three [3, 4]. Five [5]. Six [6].', [])).toEqual(
      Array(6).fill('?'),
    ));
});

it('ties a note that cites a work in full', () => {
  const snyder = work('snyder', 'Snyder, Timothy', 2018, 'The Road to Unfreedom');
  const document = documentOf('It was so.\n\nNOTE', [snyder]);
  const [first, second] = document.blocks;
  const text = `${document.text.slice(0, second!.start)}Timothy Snyder, The Road to Unfreedom (New York: Tim Duggan, 2018), 12.`;
  const note = { ...second!, kind: 'note', end: text.length } as const;
  const found = findInTextCitations({ ...document, text, blocks: [first!, note] });
  expect(found).toMatchObject([{ reference: { id: 'snyder' }, locator: 'p. 12' }]);
});
