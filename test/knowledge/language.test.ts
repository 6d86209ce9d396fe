import { expect, it } from 'vitest';
import {
  detectLanguage,
  type Language,
  languageOf,
  toLanguage,
} from '../../src/knowledge/language.ts';
import { realLibrary } from '../support.ts';

it('detects the language most of a real source is written in', async () => {
  const { documents } = await realLibrary();
  expect(documents.map(({ text }) => detectLanguage(text))).toEqual(['en', 'en']);
});

it.each([
  ['Die Vereinigten Staaten haben der Ukraine viele Impfdosen geliefert.', 'de'],
  ['Сполучені Штати передали Україні мільйони доз вакцини.', 'uk'],
  ['Соединённые Штаты передали стране миллионы доз вакцины.', 'ru'],
  ['MemoryUsageDetails Object count number size number liveSize number', 'en'],
  ['{% if child.url %}{% endif %} {{ child.text }} {% if child.url %}{% endif %}', 'en'],
  ['Wie het park bezoekt, betaalt aan de ingang twaalf euro voor een hele dag.', 'nl'],
  ['Les masques ont été livrés aux hôpitaux de la région au mois de mai.', 'fr'],
  ['Maski dostarczono w maju do wszystkich szpitali w tym województwie.', 'pl'],
  ['Ecuador | Japan | 0.000\nNigeria | Australia | 1.000\nCameroon | Switzerland | 0.500', 'en'],
  ['Vaksin itu tiba di pelabuhan pada bulan Mei dan dibagikan kepada semua rumah sakit.', 'id'],
  ['Očkovací látky dorazily v květnu do všech nemocnic v tomto kraji.', 'cs'],
  ['Vắc xin đã đến tất cả các bệnh viện trong tỉnh này vào tháng Năm.', 'vi'],
  ['وصلت اللقاحات إلى جميع المستشفيات في هذه المنطقة في شهر مايو.', 'ar'],
  [
    '疫苗已于五月运抵该地区的所有医院，居民可以免费接种，地点在市政厅和学校，时间从早上八点开始，每天到晚上六点，周末也照常开放。',
    'zh',
  ],
  ['', 'en'],
  ['123', 'en'],
])('detects %j as %s', (text, language) => expect(detectLanguage(text)).toBe(language));

it.each<[string, Language, Language]>([
  ['Скільки доз отримала Україна?', 'en', 'uk'],
  ['Сколько доз получила эта страна?', 'en', 'ru'],
  ['Вакцина от Moderna', 'ru', 'ru'],
  ['вакцина', 'en', 'uk'],
  ['How many doses?', 'uk', 'en'],
  ['Wie viele Dosen?', 'de', 'de'],
  ['?', 'en', 'en'],
  ['كم عدد الجرعات؟', 'en', 'ar'],
  ['Πόσες δόσεις έφτασαν;', 'en', 'el'],
  ['कितनी खुराकें आईं?', 'uk', 'hi'],
  ['백신은 언제 왔습니까?', 'en', 'ko'],
  ['วัคซีนมาเมื่อไร', 'en', 'th'],
  ['疫苗什么时候到的？', 'en', 'zh'],
  ['ワクチンはいつ届いたか', 'en', 'ja'],
  ['東京都', 'ja', 'ja'],
])('reads %j in a document in %s as %s', (text, document, language) => {
  expect(languageOf(text, document)).toBe(language);
});

it.each([
  ['uk', 'uk'],
  ['en-GB', 'en'],
  ['ja', 'ja'],
  ['eo', null],
  [undefined, null],
])('the tag %s names %s', (tag, language) => expect(toLanguage(tag)).toBe(language));
