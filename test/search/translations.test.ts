import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { slice } from '../../src/knowledge/document.ts';
import { createLibrary } from '../../src/library.ts';
import { parseDictionary } from '../../src/search/dictionary.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { toTerms } from '../../src/search/terms.ts';
import { createTranslations } from '../../src/search/translations.ts';
import { documentOf } from '../support.ts';

const table = parseDictionary(
  [
    'en\tuk\tru',
    'death rate\tсмертність\tсмертность',
    'mortality\tсмертність, смертельність\tсмертность',
    'hospital\tлікарня, шпиталь\tбольница, госпиталь',
    'prime minister\tпрем’єр-міністр\tпремьер-министр',
    'to grow\tзростати, зрости\tрасти, вырасти',
    'health care\tохорона здоров’я\tздравоохранение',
    'mobile hospital\tмобільна лікарня\tмобильная больница',
    'mobile\tмобільний\tмобильный',
    'security\tохорона\tохрана',
    'account\tобліковий запис\tучётная запись',
    'accounting\tобліковий\tучётный',
    'record\tзапис\tзапись',
  ].join('\n'),
);
const translations = createTranslations([table]);
const wordsAt = (text: string, position = 0) =>
  translations.at(toTerms(text, 'ru'), position, 'ru', 'en');

describe('a word is translated', () => {
  it('in any of its forms, by all that it may mean, likeliest first', () => {
    const { words } = wordsAt('смертности')!;
    expect(words.map(({ word }) => word)).toEqual(['death rate', 'mortality']);
  });

  it('with others that make one idea with it', () => {
    expect(wordsAt('премьер-министр')).toMatchObject({ length: 2 });
  });

  it('less surely the later its row gives it', () => {
    const [first] = wordsAt('больница')!.words;
    const [second] = wordsAt('госпиталь')!.words;
    expect(first!.surety).toBeGreaterThan(second!.surety);
  });

  it.each(['стол', ''])('but not %j, which no row has', (word) => expect(wordsAt(word)).toBeNull());
});

describe('a question in another language', () => {
  const library = createLibrary(
    [
      documentOf('Mortality grew in every hospital of Norland during the winter.', { id: 'a' }),
      documentOf('George Smith was elected prime minister of Norland in May.', { id: 'b' }),
      documentOf('The lorry came by sea and stood on the quay for a week.', { id: 'c' }),
    ],
    { dictionaries: [table] },
  );
  const first = (question: string) => {
    const [quote] = answer(question, library.index, { top: 1 }).quotes;
    return quote && slice(quote.passage.document, quote.quote);
  };

  it.each([
    ['Как выросла смертность в больницах?', /^Mortality/],
    ['Чи зростала смертність у лікарнях?', /^Mortality/],
    ['Кто был премьер-министром?', /^George/],
    ['Когда избрали Джорджа Смита?', /^George/], // names by their sound
    ['Коли обрали George Smith, Prime Minister of Norland?', /^George/], // mostly in other letters
  ])('finds the sentence: %s', (question, sentence) => expect(first(question)).toMatch(sentence));

  it.each([
    ['Що робить useState?', 'uk'],
    ['What did Путін want?', 'en'],
    ['Что делает React?', 'ru'],
  ])('is known by the words that only ask: %s', (question, language) =>
    expect(parseQuestion(question, library.index).language).toBe(language),
  );

  it('says how it was read', () => {
    const { concepts } = parseQuestion('смертность', library.index);
    expect(concepts.map(({ words, readAs }) => [words, readAs])).toEqual([
      ['смертность', ['mortality']],
    ]);
  });

  it.each([
    ['мобильные больницы', ['мобильные', 'больницы']], // the phrase means what its words mean
    ['охорона здоров’я', ['охорона здоров’я']], // no word of it means care
    ['обліковий запис', ['обліковий запис']], // one word in the other language
  ])('is looked for word by word where its phrases mean no more: %s', (question, words) => {
    const { index } = createLibrary(
      [documentOf('A mobile hospital offered health care.', { id: 'm' })],
      { dictionaries: [table] },
    );
    expect(parseQuestion(question, index).concepts.map((one) => one.words)).toEqual(words);
  });

  it('does not say so of a word that the texts hold themselves', () => {
    const both = createLibrary(
      [documentOf('Лікарня в місті.', { id: 'u', language: 'uk' }), ...library.documents],
      {
        dictionaries: [table],
      },
    );
    const [hospital] = parseQuestion('hospital', both.index).concepts;
    expect(hospital?.readAs).toEqual([]);
    expect(hospital?.terms.size).toBe(2); // its own, and лікарня
  });

  it('is no answer where a translated word may mean something else', () => {
    expect(answer('Сколько лежал на столе зонт?', library.index, { top: 1 }).status).toBe(
      'not-found',
    );
  });
});
