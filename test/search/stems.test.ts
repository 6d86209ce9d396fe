import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/knowledge/language.ts';
import { stem } from '../../src/search/stems.ts';
import { isStopWord } from '../../src/search/stop-words.ts';

describe('the forms of a word share a stem', () => {
  it.each<[Language, string]>([
    ['en', 'vaccine vaccines vaccinated vaccination'],
    ['en', 'dose doses Doses'],
    ['en', 'supply supplies supplied'],
    ['uk', 'вакцина вакцини вакцині вакцину вакциною вакцин вакцинам вакцинами вакцинах'],
    ['uk', 'Україна України Україні Україну Україною'],
    ['uk', 'Росія Росії Росію Росією'],
    ['uk', 'отримала отримав отримали отримати отримують отримує отримано отримання'],
    ['uk', 'маска маски масок масками'],
    ['uk', 'поставка поставки поставок поставками'],
    ['uk', 'доза дози доз дозами'],
    ['uk', 'країна країни країн країнами'],
    ['uk', 'допомога допомоги допомогу допомогою'],
    ['uk', 'файл файли файлу файлів'],
    ['uk', 'апарат апарати апаратів апаратами'],
    ['uk', 'робота роботи роботу роботою'],
    ['uk', 'програма програми програм програмою'],
    ['uk', 'можливість можливості можливістю'],
    ['uk', 'рік року роком років'],
    ['uk', 'січень січня січні'],
    ['uk', 'кінець кінця кінцем'],
    ['uk', 'оцінка оцінці оцінок'],
    ['uk', 'використовувати використовує використовують використовував використання'],
    ['uk', 'додатковий додаткові додаткових'],
    ['uk', 'рішення рішень рішеннями'],
    ['uk', 'люди людей людина людям людьми'],
    ['uk', 'діти дітей дитина дітям дітьми'],
    ['ru', 'вакцина вакцины вакцин вакцинами'],
    ['ru', 'получила получили получить'],
    ['de', 'Impfung Impfungen'],
    ['bg', 'ваксина ваксини ваксината'],
    ['bg', 'защитен защитена'],
    ['bg', 'ученик ученици'],
  ])('in %s: %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, language))).size).toBe(1);
  });
});

describe('different words have different stems', () => {
  it.each<[Language, string]>([
    ['en', 'vaccine virus mask dose donor'],
    ['uk', 'вакцина маска доза країна Україна Росія'],
    ['uk', 'право правило вік вікно плата план суд Судан школа'],
    ['ru', 'вакцина маска доза страна'],
    ['en', '6.7 6 7 458000'],
  ])('in %s: %s', (language, words) => {
    const stems = words.split(' ').map((word) => stem(word, language));
    expect(new Set(stems).size).toBe(stems.length);
  });
});

it('no word of any script stops a stemmer', () => {
  const words = 'защитена ученици сняг snow Αθήνα łódź ق їжак 東京'.split(' ');
  const languages: Language[] = ['bg', 'da', 'de', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no'];
  languages.push('pl', 'pt', 'ro', 'ru', 'sv', 'tr', 'uk');
  for (const language of languages)
    for (const word of words) expect(stem(word, language), `${language}: ${word}`).not.toBe('');
});

it.each<[Language, string, boolean]>([
  ['en', 'the', true],
  ['en', 'who', true],
  ['en', "don't", true],
  ['en', 'vaccine', false],
  ['es', 'cuantos', true],
  ['fr', 'combien', true],
  ['it', 'quanti', true],
  ['pt', 'quantos', true],
  ['nl', 'hoeveel', true],
  ['pl', 'ile', true],
  ['de', 'heisst', true],
  ['de', 'impfstoff', false],
  ['de', 'recht', false],
  ['uk', 'таке', true],
  ['uk', 'скільки', true],
  ['uk', 'від', true],
  ['uk', 'можна', true],
  ['ru', 'можно', true],
  ['uk', 'сша', false],
  ['ru', 'сколько', true],
  ['ru', 'получила', false],
])('in %s “%s” is a stop word: %s', (language, word, isStop) => {
  expect(isStopWord(word.replaceAll("'", ''), language)).toBe(isStop);
});

it.each([
  ['stole', 'steal'],
  ['children', 'child'],
  ['analyses', 'analysis'],
  ['written', 'writing'],
  ['People', 'person'],
])('the irregular form %s is found by %s', (form, word) => {
  expect(stem(form, 'en')).toBe(stem(word, 'en'));
  expect(stem(form, 'de')).not.toBe(stem(word, 'de'));
});
