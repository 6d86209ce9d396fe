import { type Example, WORDING } from './examples-wording.ts';

/** Sentences that each hold one rule, by what they are about. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  ...WORDING,
  'who gave and who got': [
    [
      '500,000 doses of Sputnik V and 300,000 of Sputnik Light went to Kenya.',
      'KE ← ? 500,000 Sputnik V delivered',
      'KE ← ? 300,000 Sputnik Light delivered',
    ],
    ['American vaccines were sent to Georgia: 503,000 doses.', 'GE ← US 503,000 delivered'],
    [
      '200,000 doses were donated to Botswana by Germany, and 100,000 by Belgium.',
      'BW ← DE 200,000 delivered',
      'BW ← BE 100,000 delivered',
    ],
    [
      '6 million doses went to Ukraine from the US, 503,000 to Georgia.',
      'UA ← US 6 million delivered',
      'GE ← US 503,000 delivered',
    ],
    ['The 2.5 million doses that the US sent to Taiwan arrived.', 'TW ← US 2.5 million delivered'],
    ['Patients in Georgia received 300 doses.'],
    ['Japan’s 1.24 million doses to Taiwan arrived.', 'TW ← JP 1.24 million delivered'],
    ['Nicaragua said that 20,000 doses from Spain would arrive.', 'NI ← ES 20,000 pledged'],
    [
      'Of the 11 million doses Spain promised, 7.5 million had been handed over.',
      '? ← ES 7.5 million delivered',
    ],
    [
      'China sent 300,000 doses to Pakistan, which ordered 1.2 million more.',
      'PK ← CN 300,000 delivered',
      'PK ← ? 1.2 million pledged',
    ],
    [
      'Mongolia got 300,000 doses from Beijing and bought 4 million doses.',
      'MN ← CN 300,000 delivered',
      'MN ← ? 4 million pledged',
    ],
    [
      'Among the recipients were Peru with 20,000 doses and Chad with 30,000.',
      'PE ← ? 20,000 delivered',
      'TD ← ? 30,000 delivered',
    ],
    [
      'Spain sent vaccines to nine countries: Moldova (503,000 doses) and Chad (20,000).',
      'MD ← ES 503,000 delivered',
      'TD ← ES 20,000 delivered',
    ],
    [
      'El Salvador, a recipient of 1.5 million doses, has donated 34,000 doses to Honduras.',
      'SV ← ? 1.5 million delivered',
      'HN ← SV 34,000 delivered',
    ],
    ['The 2 million doses India sent to Mali arrived.', 'ML ← IN 2 million delivered'],
    [
      'Russia delivered 20 million of the 220 million doses it agreed to supply to India.',
      'IN ← RU 20 million delivered',
    ],
    [
      'Mongolia: 300,000 doses donated by China; 150,000 donated by India.',
      'MN ← CN 300,000 delivered',
      'MN ← IN 150,000 delivered',
    ],
    [
      'Pakistan got 1.2 million doses from China, and from Germany 1.5 million.',
      'PK ← CN 1.2 million delivered',
      'PK ← DE 1.5 million delivered',
    ],
    [
      'Mali got 1 million doses and Chad 2 million, all donated by Spain.',
      'ML ← ES 1 million delivered',
      'TD ← ES 2 million delivered',
    ],
    ['Mali got 20,000 doses. They were donated by Japan.', 'ML ← JP 20,000 delivered'],
    ['Spain gave $4 billion to COVAX and 5 million doses to Kenya.', 'KE ← ES 5 million delivered'],
    [
      'Germany gave 2 million doses to Kenya. These doses came through COVAX.',
      'KE ← DE 2 million (COVAX) delivered',
    ],
    [
      'Mali got 20,000 doses from Spain, with another 1.2 million doses promised by Germany.',
      'ML ← ES 20,000 delivered',
      '? ← DE 1.2 million pledged',
    ],
    ['Kenya: 100,000 doses – these are donations of EU countries.', 'KE ← EU 100,000 delivered'],
  ],
  'what the sentence before tells': [
    [
      'Kenya got 1 million doses in May. Spain sent 20,000 doses to the country.',
      'KE ← ? 1 million (in May) delivered',
      'KE ← ES 20,000 delivered',
    ],
    [
      'In Laos nurses work with doses from COVAX. So far, the country has received 130,000 doses, with another 350,000 expected to arrive in June.',
      'LA ← ? 130,000 delivered',
      'LA ← ? 350,000 (in June) pledged',
    ],
    [
      'Kenya received 100,000 doses. Another 350,000 are expected to arrive in May.',
      'KE ← ? 100,000 delivered',
      'KE ← ? 350,000 (in May) pledged',
    ],
    [
      'A plane with vaccines from Spain landed in Nairobi. The shipment contains 20,000 doses.',
      'KE ← ES 20,000 delivered',
    ],
    [
      'The first batch of COVID-19 vaccine arrived in Hanoi. The batch contains 811,200 doses.',
      'VN ← ? 811,200 delivered',
    ],
    [
      'У четвер в Україну доставили 300 тисяч доз. Ще 5 мільйонів мають прибути в січні.',
      'UA ← ? 300 тисяч delivered',
      'UA ← ? 5 мільйонів (в січні) pledged',
    ],
    [
      'Аргентина получила 300 тысяч доз. В эту страну поставят ещё пять миллионов доз российской вакцины.',
      'AR ← ? 300 тысяч delivered',
      'AR ← RU пять миллионов pledged',
    ],
    [
      'Spain announced a donation of 1 million doses. This comes in addition to 10,000 doses sent to Nigeria.',
      '? ← ES 1 million pledged',
      'NG ← ES 10,000 delivered',
    ],
  ],
  'a giver or receiver that has no name': [
    ['The plan is part of a pledge to donate 80 million doses.', '? ← ? 80 million pledged'],
    ['The company is donating 40,000 doses.', '? ← ? 40,000 pledged'],
    [
      '380,000 doses have been promised by Western partners such as the EU and the US.',
      '? ← ? 380,000 pledged',
    ],
    ['899,000 doses were allocated for nine African nations.', '? ← ? 899,000 pledged'],
    ['Иностранным государствам будет передано 220 тыс. доз вакцины.', '? ← ? 220 тыс. pledged'],
  ],
  'short and stretched sentences': [
    ['Germany: Pledged 100,000 doses from its reserves.', '? ← DE 100,000 pledged'],
    [
      'About 100,000 doses are arriving in the DRC today, with another 100,000 expected soon.',
      'CD ← ? about 100,000 pledged',
      'CD ← ? 100,000 pledged',
    ],
    ['Spain joins in with a 100,000 dose commitment.', '? ← ES 100,000 pledged'],
    [
      'The minister told reporters in Tokyo on September 14 that Japan had sent 20,000 doses to Mali.',
      'ML ← JP 20,000 delivered',
    ],
    ['20,000 doses will arrive in Mali to help address the outbreak.', 'ML ← ? 20,000 pledged'],
    ['Spain signed an agreement to donate 20,000 doses to Mali.', 'ML ← ES 20,000 pledged'],
    ['Mali asked Spain to send 20,000 doses.'],
    ['Испания передала в подарок Грузии 20 тысяч доз.', 'GE ← ES 20 тысяч delivered'],
    ['8 млн доз ми повинні отримати в рамках COVAX.', '? ← ? 8 млн (COVAX) pledged'],
  ],
  'what stands in the way': [
    [
      'Росія передала 20 тисяч доз жителям окупованих територій України.',
      '? ← RU 20 тисяч delivered',
    ],
    [
      'The US ambassador to the Gambia said that 20,000 doses had been sent to Mali.',
      'ML ← ? 20,000 delivered',
    ],
    ['Spain was the first country to send 20,000 doses to Mali.', 'ML ← ES 20,000 delivered'],
    ['Spain welcomed the plan without donating 20,000 doses to Mali.'],
    ['A plane with 20,000 doses from Spain reaches Mali.', 'ML ← ES 20,000 delivered'],
    ['20,000 doses were generously donated to Mali by Spain.', 'ML ← ES 20,000 delivered'],
    [
      'Spain sent 20,000 doses to Mali and the company gave 30,000 doses to Chad.',
      'ML ← ES 20,000 delivered',
      'TD ← ? 30,000 delivered',
    ],
    ['Mali got 20,000 doses. They were bottled by Spain.', 'ML ← ? 20,000 delivered'],
    ['Mali got 20,000 doses. The doses were donated by Spain.', 'ML ← ES 20,000 delivered'],
    ['20,000 doses were given to schools, Health officials said.'],
    ['Spain sent 20,000 doses to Mali, not 30,000.', 'ML ← ES 20,000 delivered'],
    [
      'China sent 300,000 doses to Pakistan. The country has also received 200,000 doses from Russia.',
      'PK ← CN 300,000 delivered',
      'PK ← RU 200,000 delivered',
    ],
    ['Україна отримала 300 тисяч доз, які надав уряд США.', 'UA ← US 300 тисяч delivered'],
    ['Fiji has received 860,000 Australian-shared doses.', 'FJ ← AU 860,000 delivered'],
    ['Надання Україні 2 млн доз вакцини підтверджує дружбу з Україною.', 'UA ← ? 2 млн delivered'],
    [
      'Партія з 20 тисяч доз була надана Україні американським урядом.',
      'UA ← US 20 тисяч delivered',
    ],
    ['Mali got 20,000 doses (via COVAX from Japan).', 'ML ← JP 20,000 (COVAX) delivered'],
    ['Mali got 20,000 doses of COVID vaccine from Spain.', 'ML ← ES 20,000 delivered'],
    ['Spain is to send 20,000 doses to Mali.', 'ML ← ES 20,000 pledged'],
    ['Spain will generously donate 20,000 doses to Mali.', 'ML ← ES 20,000 pledged'],
    ['Китай передав у дар Україні 20 тисяч доз.', 'UA ← CN 20 тисяч delivered'],
    [
      'Belize will receive 100,000 vaccines, while Bolivia and Peru will receive 150,000 doses each.',
      'BZ ← ? 100,000 pledged',
      'BO ← ? 150,000 pledged',
      'PE ← ? 150,000 pledged',
    ],
    [
      'Страна получила 5 млн 186 тыс. 800 доз в рамках COVAX.',
      '? ← ? 5 млн 186 тыс. 800 (COVAX) delivered',
    ],
    [
      'МЧС России доставило во Вьетнам гуманитарную помощь — 100 тысяч доз вакцины.',
      'VN ← RU 100 тысяч delivered',
    ],
    ['Китай отправил Беларуси полтора миллиона доз вакцин.', 'BY ← CN полтора миллиона delivered'],
    [
      'В прошлом году Китай поставил в Беларусь 3,4 миллиона доз.',
      'BY ← CN 3,4 миллиона (В прошлом году) delivered',
    ],
    ['Україна уклала договори на поставку 31,5 млн доз вакцин.', 'UA ← ? 31,5 млн pledged'],
    ['Our thanks go to the United States for providing 20,000 doses.', '? ← US 20,000 delivered'],
    ['Mali praised Spain for sending 20,000 doses.', '? ← ES 20,000 delivered'],
    ['Mali received 20,000 doses from Spain a week later.', 'ML ← ES 20,000 delivered'],
    [
      'The Philippines will on Saturday receive its first 48,000 donated doses.',
      'PH ← ? 48,000 pledged',
    ],
  ],
};
