import { describe, expect, it } from 'vitest';
import { type DoseData, doseCount } from '../../commands/dose-count.ts';
import { UsageError } from '../../src/errors.ts';
import type { Library } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { libraryOf, realLibrary } from '../support.ts';

const real = await realLibrary();

async function ask(options: object, library: Library = real, locale = 'en') {
  const reply = await doseCount.run(options, { library, messages: messagesFor(locale) });
  return { ...reply, data: reply.data as DoseData };
}

/** Facts as a person would note them. */
const notes = ({ facts }: DoseData) =>
  facts.map((fact) =>
    [fact.donor?.code, fact.recipient?.code, fact.qualifier, fact.count, fact.channel, fact.outcome]
      .filter((value) => value !== null && value !== undefined)
      .join(' '),
  );

describe('the two sources', () => {
  it('state exactly these counts, largest first', async () => {
    const { outcome, data } = await ask({});
    expect(outcome).toBe('found');
    expect(notes(data)).toEqual([
      'US more than 639000000 delivered',
      'US UZ more than 9600000 COVAX delivered',
      'US UA almost 6700000 COVAX delivered',
      'US TJ more than 4100000 COVAX delivered',
      'US GE more than 503000 bilateral delivered',
      'US MD 458000 COVAX delivered',
      'US KG more than 458000 COVAX delivered',
      'US AM 306000 bilateral delivered',
    ]);
  });

  it('give the figure in their own words, with the sentence, its place and the vaccines', async () => {
    const { data, parts } = await ask({ country: 'Ukraine' });
    const [{ vaccines, quote }] = data.facts as [DoseData['facts'][number]];
    expect(vaccines).toEqual(['Comirnaty', 'Moderna']);
    expect(quote.locator).toMatchObject({
      section: 'Main results of the research',
      paragraph: 27,
    });
    const text = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
    expect(text).toEqual(['almost 6.7 million · from United States · COVAX · Comirnaty, Moderna']);
    const [shown] = parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []));
    const marked = shown?.marks.map(({ start, end }) => shown.text.slice(start, end));
    expect(marked).toEqual(['6.7 million']);
  });

  it.each(['Belarus', 'Kazakhstan', 'Hungary', 'Azerbaijan'])(
    'name %s as a recipient without a number',
    async (country) => {
      const { outcome, data } = await ask({ country });
      expect(outcome).toBe('related');
      expect(data.status).toBe('mentioned');
      expect(data.facts).toEqual([]);
      for (const { sentence } of data.mentions) expect(sentence).toContain(country);
    },
  );

  it('say nothing of doses for France, and for whom they do', async () => {
    const { outcome, data, parts } = await ask({ country: 'France' });
    expect([outcome, data.status]).toEqual(['not-found', 'not-found']);
    expect(JSON.stringify(parts)).toContain('They do state some for: Uzbekistan, Ukraine');
  });

  it('state no doses that Russia gave to Ukraine', async () => {
    expect((await ask({ country: 'UA', donor: 'Russia' })).data.status).not.toBe('stated');
  });
});

describe('a country', () => {
  it.each(['UA', 'ua', 'Ukraine', 'ukraine ', 'Україна', 'Украина', 'Ukrainian'])(
    'may be called %s',
    async (country) => {
      expect((await ask({ country })).data.facts.map(({ count }) => count)).toEqual([6_700_000]);
    },
  );

  it.each([
    ['Ukrane', 'Did you mean: Ukraine?'],
    ['Atlantis', '“Atlantis” is not a country I know.'],
  ])('%s is none, which is told with the nearest names', async (country, message) => {
    await expect(ask({ country })).rejects.toThrow(UsageError);
    await expect(ask({ country })).rejects.toThrow(message);
  });

  it('is named in the language of whoever reads', async () => {
    const { parts } = await ask({ country: 'UA' }, real, 'uk');
    expect(parts[0]).toMatchObject({ text: 'Дози для: Україна — як стверджують джерела' });
  });
});

describe('sources that disagree', () => {
  const library = libraryOf({
    a: 'The United States donated 2 million doses of vaccines to Moldova.',
    b: 'The United States donated 1.5 million doses of vaccines to Moldova.',
  });

  it('stand side by side, and nothing is added up', async () => {
    const { data } = await ask({ country: 'Moldova' }, library);
    expect(data.facts.map(({ count, quote }) => [count, quote.document.id])).toEqual([
      [2_000_000, 'a'],
      [1_500_000, 'b'],
    ]);
  });
});

it('a library without any count says so', async () => {
  const { outcome, parts } = await ask({}, libraryOf({ a: 'Nobody speaks of numbers here.' }));
  expect(outcome).toBe('not-found');
  expect(JSON.stringify(parts)).toContain('The sources state no count of doses.');
});

describe('suggestions', () => {
  const suggest = (typed: string, option = 'country', locale = 'en') =>
    doseCount.suggest(option, typed, { library: real, messages: messagesFor(locale) });

  it('put the donor of most counts first', () => {
    expect(suggest('', 'donor')[0]).toEqual({ value: 'US', name: 'United States' });
  });

  it('find a country by any of its names, in the language of whoever types', () => {
    expect(suggest('груз', 'country', 'uk')).toEqual([{ value: 'GE', name: 'Грузія' }]);
    expect(suggest('ivory')).toEqual([{ value: 'CI', name: 'Côte d’Ivoire' }]);
    expect(suggest('zz')).toEqual([]);
  });

  it('keep the limits of Discord', () => {
    const all = suggest('');
    expect(all).toHaveLength(25);
    for (const { name, value } of all)
      expect(Math.max(name.length, value.length)).toBeLessThan(101);
  });
});
