import { describe, expect, it } from 'vitest';
import { quoteAddress } from '../../src/citations/quote-address.ts';
import type { CslItem } from '../../src/knowledge/csl.ts';
import type { Document } from '../../src/knowledge/document.ts';
import { documentOf } from '../support.ts';

const PAGE = 'https://example.org/aid';

/** The address that leads to these words, at their last place where they stand more than once. */
function addressOf(words: string, document: Document): string | null {
  const start = document.text.lastIndexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return quoteAddress(document, { start, end: start + words.length });
}
const page = (markdown: string, item: Partial<CslItem> = {}) =>
  documentOf(markdown, { title: 'Aid', URL: PAGE, ...item });

describe('a link to a web page marks the sentence', () => {
  const LONG = 'Moldova received 458,000 doses of vaccines from the United States in June.';
  it.each([
    ['that is short, whole', 'Masks came.', 'Masks came.', 'Masks%20came'],
    [
      'that is long, by its first and last words',
      LONG,
      LONG,
      'Moldova%20received%20458%2C000%20doses,in%20June',
    ],
    [
      'with the signs that mean something in it encoded',
      'Well-known aid, R&D: 50%.',
      'Well-known aid, R&D: 50%.',
      'Well%2Dknown%20aid%2C%20R%26D%3A%2050',
    ],
    [
      'without the quotation marks around it, which a site may set in other ways',
      '“Masks came.” Gowns came.',
      '“Masks came.”',
      'Masks%20came',
    ],
    [
      'in other scripts',
      'Молдова отримала дози.',
      'Молдова отримала дози.',
      encodeURIComponent('Молдова отримала дози'),
    ],
    [
      'by what stands beside it, where its words came before',
      'It ended there. In May the aid began. It ended there. Then all was calm.',
      'It ended there.',
      'May%20the%20aid%20began.-,It%20ended%20there.,-Then%20all%20was%20calm',
    ],
    [
      'by what stands in the block before it, where it opens its own',
      '- It ended.\n- The aid began in May.\n- It ended.',
      'It ended.',
      'aid%20began%20in%20May.-,It%20ended',
    ],
    [
      'by more of its first words, where fewer came before',
      `The aid that came was small. The aid that came ${'by road and by rail '.repeat(2)}was large.`,
      `The aid that came ${'by road and by rail '.repeat(2)}was large.`,
      'The%20aid%20that%20came%20by%20road,was%20large',
    ],
    [
      'to its end, where its last words come in it twice',
      'In the town of Lviv they said that in the spring the aid came to the old town of Lviv they said.',
      'In the town of Lviv they said that in the spring the aid came to the old town of Lviv they said.',
      'In%20the%20town%20of,old%20town%20of%20Lviv%20they%20said',
    ],
  ])('%s', (_, markdown, words, fragment) =>
    expect(addressOf(words, page(markdown))).toBe(`${PAGE}#:~:text=${fragment}`),
  );

  it('after the fragment that its address has already', () =>
    expect(addressOf('Masks came.', page('Masks came.', { URL: `${PAGE}#part-2` }))).toBe(
      `${PAGE}#part-2:~:text=Masks%20came`,
    ));
});

describe('where no words can be marked', () => {
  const guide =
    '# Aid\n\nIntro.\n\n## How to start\n\nRun this:\n\n```sh\nnpm start\n```\n\n| A | B |\n| - | - |\n| one | two |';

  it.each(['npm start', 'one | two'])('a link to %s leads to its heading', (words) =>
    expect(addressOf(words, page(guide))).toBe(`${PAGE}#how-to-start`),
  );

  it('a sentence of long words has a short link that Discord takes', () => {
    const sentence = `${'Електроенергопостачання припинилося '.repeat(6).trim()}.`;
    const address = addressOf(sentence, page(`## Світло\n\n${sentence}`));
    expect(address!.length).toBeLessThanOrEqual(512);
    expect(address).toMatch(/^https:\/\/example\.org\/aid#(:~:text=|%D1)/);
  });

  it.each(['Masks 🙂 \uD83D came.', '— — —'])('%j costs no answer', (text) =>
    expect(addressOf(text, page(`${text} Gloves.`))).toMatch(/^https:\/\/example\.org\/aid/),
  );
});

describe('a link leads', () => {
  const document = page('First page.\n\nSecond page.');
  const second = document.text.indexOf('Second');
  const withPages = (URL: string, index: number | null): Document => ({
    ...document,
    item: { ...document.item, URL },
    pages: [
      { start: 0, label: 'iv', index: index && index - 1 },
      { start: second, label: '1', index },
    ],
  });
  const withTimes = (URL: string): Document => ({
    ...document,
    item: { ...document.item, URL },
    times: [
      { start: 0, seconds: 0 },
      { start: second, seconds: 75.4 },
    ],
  });

  it.each([
    [
      'to the page of a PDF, by its number in the file',
      withPages(`${PAGE}.pdf`, 7),
      `${PAGE}.pdf#page=7`,
    ],
    [
      'instead of the page that is stated',
      withPages(`${PAGE}.pdf#page=1`, 7),
      `${PAGE}.pdf#page=7`,
    ],
    ['to the file, where its pages are not known', withPages(`${PAGE}.pdf`, null), `${PAGE}.pdf`],
    ['to the second of a recording', withTimes(`${PAGE}.mp4`), `${PAGE}.mp4#t=75`],
    [
      'to that of one on YouTube',
      withTimes('https://www.youtube.com/watch?v=abc&t=3'),
      'https://www.youtube.com/watch?v=abc&t=75s',
    ],
    [
      'to that of one with a short address',
      withTimes('https://youtu.be/abc'),
      'https://youtu.be/abc?t=75s',
    ],
  ])('%s', (_, source, address) => expect(addressOf('Second page.', source)).toBe(address));

  it.each([
    ['to a DOI as it is', { DOI: '10.1000/182' }, 'https://doi.org/10.1000/182'],
    [
      'to a DOI that is stated as an address',
      { URL: 'https://doi.org/10.1/2' },
      'https://doi.org/10.1/2',
    ],
    ['to a file that is no page', { URL: `${PAGE}.docx` }, `${PAGE}.docx`],
    ['to an address of another kind', { URL: 'urn:isbn:9780131103627' }, 'urn:isbn:9780131103627'],
  ])('%s', (_, item, address) =>
    expect(addressOf('Second page.', page('Second page.', item))).toBe(address),
  );

  it('nowhere, where the source states no address', () =>
    expect(addressOf('Masks came.', documentOf('Masks came.'))).toBeNull());
});
