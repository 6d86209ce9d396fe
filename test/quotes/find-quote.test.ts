import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/knowledge/document.ts';
import { createQuoteFinder, type QuoteFinder } from '../../src/quotes/find-quote.ts';
import { documentOf, readSources } from '../citations/sources.ts';

let sources: Document[];
let finder: QuoteFinder;
beforeAll(async () => {
  sources = await readSources();
  finder = createQuoteFinder(sources);
});

/** What was found, its words as the source has them. */
function find(pasted: string) {
  const found = finder.find(pasted);
  if (found.status === 'not-found') return { status: found.status };
  const { status, document, span, others, except, difference } = found;
  const text = document.text.slice(span.start, span.end);
  return { status, id: document.id, text, others, except, difference };
}

const SENTENCE =
  'It was also noted that this vaccine does not have special conditions for transportation and storage, unlike Western samples.';

describe('someone who checks a quote', () => {
  it('is told that a sentence stands word for word', () =>
    expect(find(SENTENCE)).toMatchObject({
      status: 'verbatim',
      id: 'doroshko-raikov',
      text: SENTENCE,
      others: 0,
    }));

  it('is told so of a part of a sentence, of a few words, and of a word', () => {
    for (const part of ['special conditions for transportation', 'Western samples', 'Karaganda'])
      expect(find(part)).toMatchObject({ status: 'verbatim', text: part });
  });

  it('is told so of words cut off inside', () =>
    expect(find('pecial conditions for transportation and stor')).toMatchObject({
      status: 'verbatim',
      text: 'pecial conditions for transportation and stor',
    }));

  it('is shown the first of several places, and how many more there are', () =>
    expect(find('The different types ..., 2021')).toMatchObject({ status: 'verbatim', others: 3 }));

  it('finds words that a page break parted in the file', () => {
    const joined = 'coronavirus tests to Belarus, Kyrgyzstan, Uzbekistan and other countries';
    expect(find(joined)).toMatchObject({ status: 'verbatim', text: joined });
    expect(find(joined.replace('Belarus, ', 'Belarus,\n\n'))).toMatchObject({
      status: 'verbatim-except',
      except: ['white space'],
      text: joined,
    });
  });

  it.each([
    ['in quotation marks', `“${SENTENCE}”`],
    ['in guillemets', `«${SENTENCE}»`],
    ['in straight marks', `"${SENTENCE}"`],
    ['as a Markdown quote', `> ${SENTENCE}`],
    ['in bold', `**${SENTENCE}**`],
    ['with a word in italics', SENTENCE.replace('special', '*special*')],
    ['as a spoiler', `||${SENTENCE}||`],
    ['with escaped signs', SENTENCE.replace('.', '\\.')],
    ['as a heading with spaces around', `  ## ${SENTENCE} `],
    ['with a link in it', SENTENCE.replace('vaccine', '[vaccine](https://example.org)')],
    ['with soft hyphens', SENTENCE.replace('transportation', 'trans\u00ADportation')],
  ])('may paste it %s', (_, pasted) =>
    expect(find(pasted)).toMatchObject({ status: 'verbatim', text: SENTENCE }),
  );

  it('may paste it broken into lines, a word divided', () =>
    expect(
      find(
        SENTENCE.replace('transportation', 'transpor-\ntation').replace('storage, ', 'storage,\n'),
      ),
    ).toMatchObject({ status: 'verbatim-except', text: SENTENCE }));
});

describe('someone whose quote differs in signs alone', () => {
  it.each([
    [['case'], SENTENCE.toUpperCase()],
    [['white space'], SENTENCE.replace(' and ', '  and ')],
    [['quotation marks'], 'a kind of “backyard” of the Russian Federation'],
    [['quotation marks'], 'a kind of backyard of the Russian Federation'],
    [['dashes'], 'supplies to post–Soviet countries through bilateral'],
    [['case', 'dashes'], 'Supplies to post–Soviet Countries through bilateral'],
    [['ellipses'], 'How the vaccination is going…, 2021'],
    [['quotation marks'], 'Russia’s readiness to address comprehensively global issues'],
  ])('is told that it is in %j', (except, pasted) =>
    expect(find(pasted)).toMatchObject({ status: 'verbatim-except', except }),
  );

  it.each(['…', '...', '[…]', '[...]', '(...)'])('may leave words out with %s', (mark) => {
    const pasted = `It was also noted that this vaccine ${mark} transportation and storage, unlike ${mark} samples.`;
    expect(find(pasted)).toMatchObject({
      status: 'verbatim-except',
      except: ['ellipses'],
      text: SENTENCE,
    });
  });

  it('may begin and end in the middle, with dots that say so', () =>
    expect(find('… this vaccine does not have special conditions …')).toMatchObject({
      status: 'verbatim-except',
      except: ['ellipses'],
      text: 'this vaccine does not have special conditions',
    }));

  it('is not told so when the parts stand the other way round', () =>
    expect(find('unlike Western samples … It was also noted that').status).not.toMatch(
      /^verbatim/,
    ));
});

describe('someone whose quote has other words', () => {
  it('is shown the word that was exchanged', () =>
    expect(find(SENTENCE.replace('special', 'strict'))).toMatchObject({
      status: 'near',
      text: SENTENCE,
      difference: [
        { kept: 'It was also noted that this vaccine does not have ' },
        { removed: 'special' },
        { added: 'strict' },
        {
          kept: ' conditions for transportation and storage, unlike Western samples.',
        },
      ],
    }));

  it('is shown a word that was left out, or put in', () => {
    expect(find(SENTENCE.replace('not ', '')).difference).toContainEqual({ removed: 'not ' });
    expect(find(SENTENCE.replace('vaccine', 'new vaccine')).difference).toContainEqual({
      added: 'new ',
    });
  });

  it('is shown a changed number', () =>
    expect(find('Uzbekistan – more than 6.9 million doses, Kyrgyzstan')).toMatchObject({
      status: 'near',
      difference: expect.arrayContaining([{ removed: '9.6' }, { added: '6.9' }]),
    }));

  it('is shown a sign that parts words otherwise', () =>
    expect(find(SENTENCE.replace('storage,', 'storage;'))).toMatchObject({
      status: 'near',
      difference: expect.arrayContaining([{ removed: ',' }, { added: ';' }]),
    }));

  it('sees exactly the source and exactly the quote when the parts are put together', () => {
    const pasted = SENTENCE.replace('special', 'strict').replace('unlike', 'other than');
    const { difference = [], text } = find(pasted);
    const all = (name: 'removed' | 'added') =>
      difference.map((part) => Object.values('kept' in part || name in part ? part : {})[0] ?? '');
    expect(all('removed').join('')).toBe(text);
    expect(all('added').join('')).toBe(pasted);
  });
});

describe('someone whose quote is from elsewhere', () => {
  it.each([
    '',
    '   ',
    '"',
    'The Sputnik V vaccine was approved by the European Medicines Agency in 2022.',
    'China donated millions of Sinopharm doses to countries in Africa during the pandemic.',
    'Vaccine diplomacy has been studied since the nineteenth century by historians of medicine.',
    'The United States and Russia are members of the United Nations Security Council.',
    'Our results show that the vaccine was effective against severe disease.',
    'Президент підписав указ про дипломатичну службу.',
  ])('is told that the sources do not have %j', (pasted) =>
    expect(find(pasted)).toEqual({ status: 'not-found' }),
  );
});

it('names the first document where several have the words', () => {
  const one = { ...documentOf('Tea is hot and cups are small.'), id: 'one' };
  const two = { ...documentOf('They say that tea is hot and cups are small.'), id: 'two' };
  const found = createQuoteFinder([two, one]).find('Tea is hot and cups are small.');
  expect(found).toMatchObject({ status: 'verbatim', document: { id: 'one' }, others: 1 });
});

it('finds nothing where there are no documents', () =>
  expect(createQuoteFinder([]).find('Tea is hot.')).toEqual({ status: 'not-found' }));
