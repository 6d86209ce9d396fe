import { describe, expect, it } from 'vitest';
import { countWords, splitSentences } from '../../src/knowledge/sentences.ts';

/** Sentences parted by ` | ` in `marked` must be found in the text without the marks. */
function expectSplit(marked: string) {
  const text = marked.replaceAll(' | ', ' ');
  const sentences = splitSentences(text, { start: 0, end: text.length });
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(marked);
}

describe('a sentence ends where a reader says it ends', () => {
  it.each([
    'It cost 6.7 million. | It was late.',
    'Prices rose by 5%. | In 2021 they fell.',
    'Was it? | Yes! | "Sure." | He said so.',
    'He asked: “Was it?” | She nodded.',
    'Moldova received 458,000 doses. | Tajikistan – more than 4.1 million.',
    'See Fig. 3 and Eq. 4. | They agree.',
    'Vol. 5, no. 3, pp. 7–9. | The list ends.',
    'See Vol. IV of it. | The list ends.',
    'The answer was no. | It stayed so.',
    'The U.S. Embassy said so. | It did.',
    'The proxies of the U.S. | The EU agreed.',
    'In the U.N., Russia tried. | It failed.',
    'V. Putin called for it. | E. T. Ambrosetti did not.',
    'Dr. Smith vs. Mr. Jones was heard. | The case ended.',
    'Vaccines (e.g. CoronaVac) were cheap, i.e. affordable. | Others were not.',
    'Vaccines, tests, etc. | The rest came later.',
    'It gave 80 million doses. | 25 million doses arrived. | 26,910 came later.',
    'It was kept at approx. 20 degrees. | It melted.',
    'On Jan. 6 it left St. Petersburg. | On Feb. 7 it came.',
    'Do this: 1. Open it. | 2. Close it. | It rose to 3. | Then it fell.',
    'The ways are: 1. By hand [4] ; 2. By post and 3. By car. | They work.',
  ])('in English: %s', expectSplit);

  it.each([
    'У 2021 р. Україна отримала вакцину. | Далі – більше.',
    'Надали 5 млн. доз за програмою. | Далі – більше.',
    'Поставки, т. зв. «дипломатія», і т. д. і т. п. тривали. | Потім припинилися.',
    'М. Дорошко й А. Райков написали статтю. | Вона коротка.',
    'Жив на вул. Хрещатик у м. Київ. | Там і лишився.',
    'Показано на рис. 3 та в табл. 4. | Висновок простий.',
    'Заявив проф. Іваненко. | Його чули.',
    'Живе в буд. 5, кв. 3. | Там і лишився.',
  ])('in Ukrainian: %s', expectSplit);

  it.each([
    'Это стоило 5 тыс. руб. за дозу. | Дорого.',
    'В 2021 г. Россия передала вакцину. | Потом перестала.',
    'См. рис. 5 на стр. 7. | Далее другое.',
    'Маски, тесты и т. д. и т. п. доставили. | Потом забыли.',
  ])('in Russian: %s', expectSplit);

  it.each([
    'It did so (Giusti & Ambrosetti, 2023, p. 220). | On the other hand, it did not.',
    'It worked. (Saari, 2021). | Then it ended.',
    'They were cheaper (The different types ..., 2021), and so on. | Others were dear.',
  ])('a citation in brackets stays with what it supports: %s', expectSplit);

  it.each(['The gear had been… purchased from Russia. | It was a lie.', 'Wait... what? | Yes.'])(
    'an ellipsis does not end it: %s',
    expectSplit,
  );
});

describe('splitSentences', () => {
  it('keeps to the span and leaves white space out', () => {
    const text = 'Before. One here.  Two here. After.';
    const spans = splitSentences(text, { start: 8, end: 29 });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'One here.',
      'Two here.',
    ]);
  });

  it.each(['', '   ', '\n\n'])('finds none in %j', (text) => {
    expect(splitSentences(text, { start: 0, end: text.length })).toEqual([]);
  });

  it('divides an overlong sentence at a clause, and loses nothing but the gap', () => {
    const clause = 'the countries of the region received vaccines from several donors at once';
    const text = `${Array.from({ length: 12 }, () => clause).join('; ')}.`;
    const parts = splitSentences(text, { start: 0, end: text.length });
    const found = parts.map(({ start, end }) => text.slice(start, end));
    expect(found.length).toBeGreaterThan(1);
    for (const part of found) expect(countWords(part)).toBeLessThanOrEqual(90);
    for (const part of found.slice(0, -1)) expect(part).toMatch(/;$/);
    expect(found.join(' ')).toBe(text);
  });

  it('divides a word without end, but never a character', () => {
    const text = '🦠'.repeat(1000);
    const parts = splitSentences(text, { start: 0, end: text.length });
    const found = parts.map(({ start, end }) => text.slice(start, end));
    expect(found.length).toBeGreaterThan(1);
    expect(found.join('')).toBe(text);
    for (const part of found) expect(part).toMatch(/^🦠+$/u);
  });
});

it.each([
  ['', 0],
  ['  two   words ', 2],
  ['almost 6.7 million doses', 4],
  ['one\u00a0two\u2003three\u3000four\ufefffive\nsix', 6],
  ['a\u200bb a\u0000b', 2],
])('%j has %i words', (text, count) => expect(countWords(text)).toBe(count));

/** The same for a text in another language. */
function expectSplitIn(language: string, marked: string) {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
  const sentences = splitSentences(text, { start: 0, end: text.length }, language);
  const found = sentences.map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split(/ \| |\|/));
}

describe('marks of notes belong to the sentence before', () => {
  it.each([
    'China sent doses.[1] | Cuba sold its own in the capital.[2][3] | Others doubted it.[4]',
    'It fell.[12]:34 | It rose.[note 3] | It stayed.[a]',
    'It fell.(1) | It rose.¹ | It stayed.²³ | It ended.⁴,⁵ | So it is.',
    'He said “no.”[2] | She left.',
    'The flow stopped.12 | The trucks waited.',
    'The mill closed.† | They left.‡§ | He stayed.* | Boats ran late.(2,3) | All was well.16,17 | So it is.',
    'It fell [1]. | It rose (2). | It cost $3.50 in May.',
  ])('%s', expectSplit);
});

describe('a point that ends no sentence', () => {
  it.each([
    'The flow is in Fig. S3 and Eq. (4). | See Sec. [2.1]. | Sec. Clinton met Amb. Taylor.',
    'Gen. Milley and Adm. Gilday spoke. | Maj. Jones did not.',
    'See Suppl. Fig. S1. | Atty. Gen. Reno and the Rt. Hon. Blair left.',
    'See Art. 5, para. 3 and Ch. IV. | The list ends.',
    'It took 5 sec. | The race was over.',
    'Martin Luther King Jr. Day is in January. | It is a holiday.',
  ])('in English: %s', expectSplit);

  it.each([
    'Der Vertrag wurde am 3. Oktober 2021 unterzeichnet. | Er gilt ab dem 12. Mai.',
    'Am 12. Mai kam er. | Im 19. Jahrhundert nicht.',
    'Die Zahl stieg auf 25. | Danach fiel sie.',
    'Sie stieg auf 25. | Experten warnten.',
    'Das war im Jahr 2021. | Der Minister ging.',
    'Im 2. Weltkrieg war es z. B. so, d. h. anders. | Es gab u. a. Masken.',
    'Nach § 5 Abs. 2 Nr. 3 gilt das. | Vgl. Art. 7 der Verordnung.',
    'Karl V. regierte lange. | Die 3. Auflage erschien am 1.10.2021. | Sie war neu.',
    'Es waren rd. 5 Mio. Euro. | Das ist viel.',
    'Das Gesetz vom 7. Mai 1975 (Bundesgesetzbl. I S. 1061) gilt bis zum 1. Februar, 1. Mai und 1. August. | So ist es.',
  ])('in German: %s', (marked) => expectSplitIn('de', marked));

  it.each([
    ['cs', 'Smlouva platí od 3. 10. 2021. | Podepsal ji dne 1. Máje.'],
    ['cs', 'V 19. století to bylo např. Brno. | Dnes ne.'],
    ['pl', 'Umowę podpisano 3 maja 2021 r. | W 2022 r. Polska ją zmieniła.'],
    ['pl', 'W dniu 3. Maja ul. Długa była pusta. | Nie było nikogo, m.in. Ewy.'],
    ['da', 'Aftalen er fra den 3. Oktober. | Det var sent.'],
    ['fr', 'M. Dupont et Mme. Durand ont signé l’art. 5. | Il est en vigueur.'],
    ['es', 'El Sr. García viajó a EE. UU. en mayo. | Volvió pronto.'],
    ['nl', 'Dhr. Jansen sprak o.a. met mevr. De Vries. | Het duurde lang.'],
    ['fr', 'Mgr. Dupont et Gén. Martin ont signé. | Il est en vigueur.'],
    ['es', 'Dña. Ana vino de Sto. Domingo. | Volvió pronto.'],
    ['pl', 'Mjr. Nowak i ppłk. Kowal podpisali. | Potem wyszli.'],
    ['da', 'Hr. Jensen talte. | Det var sent.'],
    ['uk', 'Ген. Залужний відвідав о. Хортиця й оз. Світязь. | Його чули.'],
    ['ru', 'Ген. Жуков жил на наб. Фонтанки. | Потом переехал.'],
    ['uk', 'Договір підписали у 2021 р. | Потім його змінили. | У 2022 р. Україна вийшла.'],
    ['ru', 'Договор подписали в 2021 г. | Затем его изменили. | В 2022 г. Россия вышла.'],
  ])('in %s: %s', expectSplitIn);
});

describe('quotation marks of East Asia', () => {
  it.each([
    ['ja', 'ワクチンが届いた。|「安全ですか？」と彼は聞いた。|誰も答えなかった。'],
    ['ja', '彼は「はい。」と言った。|（写真は別。）|次の日。'],
    ['zh', '疫苗到了。|“安全吗？”|没有人回答。'],
    ['zh', '他来了。|“你好吗？”她问。|“走！”老师喊道。|他没说。'],
  ])('in %s: %s', expectSplitIn);
});

it('a German date is one whatever language a short text was taken for', () => {
  expectSplit('Der Vertrag wurde am 3. Oktober 2021 unterzeichnet.');
});

describe('a citation of a law ends no sentence', () => {
  it.each([
    ['de', 'Maßgebend ist die Richtlinie (ABl. EU Nr. L 177 S. 201) in der geltenden Fassung.'],
    ['de', 'Die §§ 3 ff. BGB und § 7 Abs. 1 Satz 2 Hs. 2 sowie § 9 Var. 3 Alt. 1 StGB gelten.'],
    ['de', 'Vgl. OLG Köln, Urt. v. 3. Mai 2019, Az. 3 U 5/18, Rn. 12 (GV. NRW. S. 30).'],
    ['nl', 'Op grond van art. 5, lid 2, sub a, jo. art. 4 Awb (Stb. 2020, 15) is dit zo.'],
    ['fr', "Selon l'art. L. 121-1, al. 3, C. civ., Bull. civ. I, n° 12, cela vaut."],
    ['uk', 'Див. розд. III, гл. 5, підп. 3 п. 2 ч. 1 ст. 5 та абз. 2 Кодексу України.'],
    ['ru', 'См. разд. III, гл. 5, подп. 3 п. 2 ч. 1 ст. 5 и абз. 2 Кодекса РФ.'],
    ['es', 'Vid. arts. 3 y ss. C. Civ. y la disp. adic. 2.ª de la Ley.'],
    ['it', "Ai sensi dell'art. 5, c. 2, lett. a), artt. 7 ss. C.C. e sez. I, n. 3, vale."],
    ['pl', 'Por. art. 5 ust. 1 pkt 2 lit. a (Dz. U. Nr 5, poz. 3), sygn. III CZP 5/01.'],
    ['en', 'Pursuant to Reg. 3, Sched. 2, pt. II, and ss. 5–7 it stands.'],
  ])('%s: %s', (language, text) => {
    expectSplitIn(language, text);
  });

  it('nor does a short word in brackets, but a sentence behind one begins anew', () => {
    expectSplit('Col. (ret.) Ivanov came.');
    expectSplit('He left (at last). | She stayed.');
  });
});

it('an overlong sentence is not divided inside brackets', () => {
  const clause = 'the office counted the trucks of the north, ';
  const text = `Where ${clause.repeat(9)}(as the law, its annex, its notes, and all its forms say) ${clause.repeat(9)}it holds.`;
  const depths = splitSentences(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .map((part) => part.split('(').length - part.split(')').length);
  expect(depths.length).toBeGreaterThan(1);
  expect(depths).toEqual(depths.map(() => 0));
});
