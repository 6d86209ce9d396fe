/** A text and its facts, one a line, as `factsIn` writes them. */
export type Example = readonly [text: string, ...facts: string[]];

/** What a count, a verb and a name mean, and how they are written. */
export const WORDING: Readonly<Record<string, readonly Example[]>> = {
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
  'how a count and a name are written': [
    ['Spain sent 20,000+ doses to Mali.', 'ML ← ES more than 20,000 delivered'],
    ['Spain sent 20,000-plus doses to Mali.', 'ML ← ES more than 20,000 delivered'],
    ['Spain sent 20,000 or more doses to Mali.', 'ML ← ES at least 20,000 delivered'],
    ['Spain sent 20,000 or so doses to Mali.', 'ML ← ES about 20,000 delivered'],
    ['The 20,000th dose from Spain reached Mali.'],
    ['Mali got 20,000 doses (May 2021) from Spain.', 'ML ← ES 20,000 (May 2021) delivered'],
    [
      'Mali got 20,000 doses on Friday and Togo 30,000 doses in May 2021.',
      'ML ← ? 20,000 delivered',
      'TG ← ? 30,000 (in May 2021) delivered',
    ],
    [
      'US vaccine donations: Peru - 2 million doses, Chad - 1 million doses.',
      'PE ← US 2 million delivered',
      'TD ← US 1 million delivered',
    ],
    ['Spain sent 20,000 doses to St. Lucia.', 'LC ← ES 20,000 delivered'],
    ['Spain sent 20,000 doses to Guinea Bissau.', 'GW ← ES 20,000 delivered'],
    ['The U.K. sent 20,000 doses to Mali.', 'ML ← GB 20,000 delivered'],
    ['ОАЕ передали Україні 20 тисяч доз.', 'UA ← AE 20 тисяч delivered'],
    ['Республіка Корея передала Україні 20 тисяч доз.', 'UA ← KR 20 тисяч delivered'],
    [
      'Mali got 20,000 doses of the IndoVac vaccine from Indonesia.',
      'ML ← ID 20,000 IndoVac delivered',
    ],
    [
      'Mali got 20,000 doses of Razi Cov Pars vaccine from Iran.',
      'ML ← IR 20,000 Razi Cov Pars delivered',
    ],
  ],
};
