import { describe, expect, it } from 'vitest';
import { citePassage, pinpoint } from '../../src/citations/cite.ts';
import { type CslItem, SourceItem } from '../../src/knowledge/csl.ts';
import { locate } from '../../src/knowledge/document.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { documentOf, realLibrary } from '../support.ts';

const en = messagesFor('en').cite;
const uk = messagesFor('uk').cite;
const nowhere = locate(documentOf(''), { start: 0, end: 0 });
const at = { ...nowhere, sections: ['Results'], paragraph: 3 };

const cited = (item: object, words = en) =>
  citePassage(
    documentOf(
      'Text.',
      SourceItem.parse({ type: 'book', title: 'A Title', ...item }) as Partial<CslItem>,
    ),
    at,
    words,
  );
const people = (...families: string[]) => ({ author: families.map((family) => ({ family })) });

describe('a quote is cited by who, when, what and where', () => {
  it.each([
    ['one author', people('Saari'), 'Saari (n.d.), A Title, Results, para. 3'],
    ['two', people('Kier', 'Stronski'), 'Kier & Stronski (n.d.), A Title, Results, para. 3'],
    ['more', people('A', 'B', 'C'), 'A et al. (n.d.), A Title, Results, para. 3'],
    ['nobody', {}, 'A Title (n.d.), Results, para. 3'],
    [
      'an organisation',
      { author: [{ literal: 'The White House' }] },
      'The White House (n.d.), A Title, Results, para. 3',
    ],
    [
      'a year and a journal',
      { ...people('Saari'), issued: { 'date-parts': [[2021, 1, 7]] }, 'container-title': 'FIIA' },
      'Saari (2021), A Title, FIIA, Results, para. 3',
    ],
    [
      'a site that is its own title',
      { title: 'StopFake', 'container-title': 'StopFake' },
      'StopFake (n.d.), Results, para. 3',
    ],
  ])('%s', (_, item, citation) => expect(cited(item)).toBe(citation));

  it('in Ukrainian too', () => {
    expect(cited(people('Дорошко', 'Райков'), uk)).toBe(
      'Дорошко і Райков (б. д.), A Title, Results, абз. 3',
    );
  });
});

it.each([
  [{ paragraph: 3 }, 'para. 3'],
  [{ paragraph: 3, time: 83.5 }, '1:23'],
  [{ paragraph: 3, time: 3683 }, '1:01:23'],
  [{ paragraph: 3, paragraphEnd: 4 }, 'paras. 3–4'],
  [{ sections: ['Results'] }, 'Results'],
  [{ sections: ['Fireball', 'At Higher Levels'] }, 'Fireball › At Higher Levels'],
  [{ sections: ['Results'], paragraph: 3, page: 'xii' }, 'Results, p. xii'],
  [{ page: '11', pageEnd: '12' }, 'pp. 11–12'],
  [{}, ''],
])('the place %j is “%s”', (locator, place) =>
  expect(pinpoint({ ...nowhere, ...locator }, en)).toBe(place),
);

it('cites the real sources by what they state, and invents neither year nor journal', async () => {
  const { documents } = await realLibrary();
  const citations = documents.map((document) => {
    const words = document.id === 'zaryn' ? 'Italy was the first' : 'almost 6.7 million';
    const start = document.text.indexOf(words);
    return citePassage(document, locate(document, { start, end: start + words.length }), en);
  });
  expect(citations).toEqual([
    'Doroshko & Raikov (n.d.), Diplomacy as an Instrument of Geopolitical Rivalry Between the USA and the Russian Federation for Influence in Post-Soviet Countries During the COVID-19 Pandemic, Main results of the research, para. 27',
    'Żaryn (n.d.), StopFake, para. 4',
  ]);
});
