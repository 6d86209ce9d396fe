/** A text and its facts, one a line, as `factsIn` writes them. */
export type Example = readonly [text: string, ...facts: string[]];

/** Sentences that each hold one rule, by what they are about. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'details of a count': [
    [
      'India sent 100,000 doses to Nepal under its Vaccine Maitri initiative.',
      'NP ← IN 100,000 (Vaccine Maitri) delivered',
    ],
    [
      'Austria sent 50,000 doses to Kosovo through the Union Civil Protection Mechanism.',
      'XK ← AT 50,000 (Union Civil Protection Mechanism) delivered',
    ],
    ['Austria sent 50,000 doses to Kosovo through the EU mechanism.', 'XK ← AT 50,000 delivered'],
    [
      'China donated doses of Sinovac to Peru and 200,000 doses of Sinopharm to Chad.',
      'TD ← CN 200,000 Sinopharm delivered',
    ],
    [
      'Mali got 20,000 doses of the Turkovac vaccine from Turkey.',
      'ML ← TR 20,000 Turkovac delivered',
    ],
    ['Mali got 20,000 doses (Moderna) from France.', 'ML ← FR 20,000 Moderna delivered'],
    [
      'Iran got a shipment of the vaccine (200,000 doses) from Russia.',
      'IR ← RU 200,000 delivered',
    ],
    [
      'Kenya got 2 million doses from Spain and, through COVAX, 1.7 million doses from Italy.',
      'KE ← ES 2 million delivered',
      'KE ← IT 1.7 million (COVAX) delivered',
    ],
    [
      'France promised 9 million doses, but by the end of 2022 only 2 million doses had arrived.',
      '? ← FR 9 million pledged',
      '? ← FR 2 million (by the end of 2022) delivered',
    ],
    [
      'China pledged 2 million doses to Mali. Japan sent 3 million doses to Peru via COVAX. It also sent 1 million to Chad.',
      'ML ← CN 2 million pledged',
      'PE ← JP 3 million (COVAX) delivered',
      'TD ← JP 1 million (COVAX) delivered',
    ],
    [
      'Mali got 20,000 doses and Togo 30,000 doses through COVAX in May 2021.',
      'ML ← ? 20,000 (COVAX, in May 2021) delivered',
      'TG ← ? 30,000 (COVAX, in May 2021) delivered',
    ],
  ],
  'what a number counts': [
    ['Spain sent 2 million vaccine doses to Peru.', 'PE ← ES 2 million delivered'],
    [
      'Spain delivered 1.2 million of the 2 million doses to Peru.',
      'PE ← ES 1.2 million delivered',
    ],
    [
      'Spain sent 2 million doses of the Pfizer vaccine to Peru.',
      'PE ← ES 2 million Pfizer delivered',
    ],
    ['Spain sent Peru $1.2 million for vaccines.'],
    ['Two vaccines were sent to Peru by Spain.'],
    ['Nine out of 100 doses from Spain went to Peru.'],
    [
      'Chad got 300,000 doses on May 3, and Syria 203,000 three weeks later.',
      'TD ← ? 300,000 (on May 3) delivered',
      'SY ← ? 203,000 delivered',
    ],
    [
      'Spain sent between 1 and 2 million doses to Peru.',
      'PE ← ES up to 1 and 2 million delivered',
    ],
    [
      'Spain gave 3 million doses to Mali and Chad, 1 million of them to Chad.',
      '? ← ES 3 million delivered',
      'TD ← ES 1 million delivered',
    ],
    ['Spain handed over 150,000 doses to Peru.', 'PE ← ES 150,000 delivered'],
    ['Canada shipped 1.5 m doses to Peru.', 'PE ← CA 1.5 m delivered'],
    ['Spain sent doses to Peru in a box of 5 m length.'],
    ['Deaths passed 100,000 in Peru as doses arrived from Spain.'],
    ['Spain passed on 400,000 doses to Peru.', 'PE ← ES 400,000 delivered'],
    ['Spain made 100 million doses available to Peru.', 'PE ← ES 100 million pledged'],
    [
      'Spain sent 20,000 doses to Peru, bringing the total to 3 million doses.',
      'PE ← ES 20,000 delivered',
    ],
  ],
  'which word names a country': [
    ['Norway sent 20,000 doses to Northern Ireland.', '? ← NO 20,000 delivered'],
    ['Congolese doctors got 20,000 doses from Norway.', '? ← NO 20,000 delivered'],
    ['Britain sent 20,000 Kazakh doses to St Lucia.', 'LC ← GB 20,000 delivered'],
    ['The Chinese embassy in Accra handed over 20,000 doses to Mali.', 'ML ← CN 20,000 delivered'],
    [
      'The US ambassador to Ghana said that 20,000 doses had been sent to Mali.',
      'ML ← ? 20,000 delivered',
    ],
    ['Russia sent 20,000 doses to the occupied parts of Ukraine.', '? ← RU 20,000 delivered'],
    ['China sent 20,000 doses to the people of Mali.', 'ML ← CN 20,000 delivered'],
    ['Pfizer sent 20,000 doses, made in Belgium, to Peru.', 'PE ← ? 20,000 Pfizer delivered'],
    ['France sent 20,000 doses to Kenya and to Togo.', '? ← FR 20,000 delivered'],
    [
      'Since the start of the pandemic the US has sent 20,000 doses to Mali.',
      'ML ← US 20,000 delivered',
    ],

    [
      'The EU sent 14 million doses to Bangladesh, Germany’s 7 million included.',
      'BD ← EU 14 million delivered',
    ],
    ['France sent 20,000 doses to Kenya and other countries.', '? ← FR 20,000 delivered'],
    [
      'Kenya got 20,000 doses in Nairobi as Japan was shipping 30,000 doses to Mali.',
      'KE ← ? 20,000 delivered',
      'ML ← JP 30,000 pledged',
    ],
    [
      'After Kenya had received 20,000 doses, Spain sent 30,000 doses to Mali.',
      'KE ← ? 20,000 delivered',
      'ML ← ES 30,000 delivered',
    ],
    ['India sent 20,000 doses to 117 countries.', '? ← IN 20,000 delivered'],
    ['India sent 20,000 doses to hospitals in Kenya.', 'KE ← IN 20,000 delivered'],
  ],
  'what the verb says': [
    ['Mali was to have received 20,000 doses from France.'],
    [
      'Spain has not only delivered 20,000 doses to Mali but also sent 30,000 to Chad.',
      'ML ← ES 20,000 delivered',
      'TD ← ES 30,000 delivered',
    ],
    ['No fewer than 20,000 doses were sent to Mali by Spain.', 'ML ← ES at least 20,000 delivered'],
    ['Spain would buy 20,000 doses and donate them to Mali.', 'ML ← ES 20,000 pledged'],
    ['British-made doses went to Mali: 20,000 doses in all.', 'ML ← ? 20,000 delivered'],
    ['Spain supplied the donated 20,000 doses to Mali.', 'ML ← ES 20,000 delivered'],
    ['Spain plans supplies of 20,000 doses to Mali.', 'ML ← ES 20,000 pledged'],
    ['Mali took delivery of 20,000 doses from Spain.', 'ML ← ES 20,000 delivered'],
    ['20,000 doses are on their way to Mali from Spain.', 'ML ← ES 20,000 pledged'],
    ['A ship went to Kenya to vaccinate 20,000 people with doses from Spain.'],
    ['Mali announced the arrival of 20,000 doses from Spain.', 'ML ← ES 20,000 delivered'],
    ['A donation of 20,000 doses to Mali was announced by Spain.', 'ML ← ES 20,000 pledged'],
    ['Spain announced a donation of 20,000 doses to Mali.', 'ML ← ES 20,000 pledged'],
    ['Spain approved the donation of 20,000 doses to Mali.', 'ML ← ES 20,000 pledged'],
    ['Spain doubled its pledge to 1 billion doses.', '? ← ES 1 billion pledged'],
    ['Mali signed a contract with Spain for 20,000 doses.', 'ML ← ES 20,000 pledged'],
    ['Mali bought 20,000 doses in China.', 'ML ← CN 20,000 pledged'],
    ['“It has delivered 20,000 doses to Mali,” Berlin said.', 'ML ← DE 20,000 delivered'],
    ['Taiwan thanked Japan for sending 20,000 doses.', 'TW ← JP 20,000 delivered'],
    [
      'The Australian foreign minister said that 20,000 doses had gone to Mali.',
      'ML ← ? 20,000 delivered',
    ],
    ['20,000 doses were given in Mali.'],
    ['China would have sent 20,000 doses to Mali if it had asked.'],
    ['The donation of 20,000 doses from Spain to Mali was completed.', 'ML ← ES 20,000 delivered'],
    ['Chinese aid to Laos included 20,000 doses.', 'LA ← CN 20,000 delivered'],
    ['Deliveries to date: Armenia 15,000 doses.'],
  ],
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
};
