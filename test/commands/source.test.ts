import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { cite, shortId, textsOf, works } from './cite.ts';

describe('someone who knows the work they mean', () => {
  it.each([
    ['filipovic', 'filipovic-2024'],
    ['white house fact', 'white-house-2021'],
    ['covax', 'covax-explained-2020'],
    ['Saari 2021', 'saari-2021'],
    ['Філіпович', 'filipovic-2024'],
    ['fillipovich', 'filipovic-2024'],
    ['saary', 'saari-2021'],
    ['  kier stronski ', 'kier-stronski-2021'],
    ['10.18485/iipe_mp.2024.75.1190.3', 'filipovic-2024'],
    ['doroshko-raikov/saari-2021', 'saari-2021'],
    ['doroshko', 'doroshko-raikov'],
    ['Żaryn', 'zaryn'],
  ])('gets it by “%s”', async (typed, id) => {
    const { outcome, data, buttons } = await cite(typed);
    expect({ outcome, id: shortId(data.id) }).toEqual({ outcome: 'found', id });
    expect(buttons).toEqual([]);
  });

  it('gets each of the 23 works by its id, and by its title or finds it offered', async () => {
    expect(works).toHaveLength(23);
    for (const { id, item } of works) {
      expect((await cite(id)).data.id).toBe(id);
      if (!item.title) continue;
      const { data } = await cite(item.title);
      expect(data.id ?? data.works[0]?.id).toBe(id);
    }
  });
});

describe('someone whose words fit several works', () => {
  it.each(['vaccine', '2021', 'china', 'sputnik', 'white house', 'Saari nonsense'])(
    'is offered the nearest by “%s”, and never given a wrong one',
    async (typed) => {
      const reply = await cite(typed);
      expect(reply.outcome).toBe('related');
      expect(textsOf('copy', reply)).toEqual([]);
      expect(reply.data.status).toBe('several');
      expect(reply.buttons.length).toBeGreaterThan(0);
      expect(reply.buttons.length).toBeLessThanOrEqual(5);
      expect(reply.buttons).toHaveLength(reply.data.works.length);
      const named = textsOf('note', reply).map((text) => /\(([^()]+)\)$/.exec(text)?.[1]);
      expect(named).toEqual(reply.data.works.map(({ id }) => id));
      for (const { id, label } of reply.buttons) {
        expect(id).toMatch(/^work:[\w-]{12}$/);
        expect(label).toMatch(/\((\d{4}|n\.d\.)\)|…$/);
        expect(label.length).toBeLessThanOrEqual(80);
      }
    },
  );

  it('is told so when no work fits', async () => {
    const reply = await cite('chromodynamics');
    expect(reply).toMatchObject({ outcome: 'not-found', buttons: [] });
    expect(textsOf('text', reply)).toEqual([
      'No source matches this, nor does any work that a source cites.',
    ]);
    expect(reply.data).toEqual({ status: 'not-found', works: [] });
  });
});

describe('an editor gets the entry in their style', () => {
  const title = 'Russia’s corona diplomacy and geoeconomic competition: A Sputnik moment?';
  const site = 'FIIA – Finnish Institute of International Affairs';
  const url =
    'https://www.fia.fi/en/publication/russias-corona-diplomacy-and-geoeconomic-competition';
  const capital = 'Russia’s Corona Diplomacy and Geoeconomic Competition: A Sputnik Moment?';

  it.each([
    ['apa', `Saari, S. (2021, January 7). ${title} ${site}. ${url}`, '(Saari, 2021)'],
    ['harvard', `Saari, S. (2021) ${title}, ${site}. Available at: ${url}.`, '(Saari, 2021)'],
    [
      'chicago-author-date',
      `Saari, S. 2021. “${capital}” ${site}. January 7, 2021. ${url}.`,
      '(Saari 2021)',
    ],
    [
      'modern-language-association',
      `Saari, S. “${capital}” ${site}, 7 Jan. 2021, ${url}.`,
      '(Saari)',
    ],
    ['vancouver', `Saari S. ${site} [Internet]. 2021. ${title} Available from: ${url}`, null],
    ['ieee', `S. Saari, “${title},” ${site}, Jan. 07, 2021. ${url}`, null],
  ])('%s', async (style, entry, inText) => {
    const reply = await cite('saari', style);
    expect(textsOf('copy', reply)).toEqual([entry]);
    expect(textsOf('text', reply)).toEqual(inText === null ? [] : [`In the text: ${inText}`]);
    expect(reply.data).toMatchObject({ style, citation: entry, inText, url });
  });

  it.each([
    ['apa', '(COVID-19 Vaccine Donations, б. д.)'],
    ['harvard', '(COVID-19 Vaccine Donations, без дати)'],
    ['chicago-author-date', '(«COVID-19 Vaccine Donations», б. д.)'],
    ['modern-language-association', '(«COVID-19 Vaccine Donations»)'],
    ['vancouver', null],
    ['ieee', null],
  ])('%s, in Ukrainian', async (style, inText) => {
    const { data } = await cite('covid-19 vaccine donations', style, 'uk');
    expect(data.inText).toBe(inText);
    expect(data.citation).toContain('COVID-19 Vaccine Donations');
    expect(data.citation).not.toMatch(/“|n\.d\.|Available|Retrieved|Internet/);
  });

  it.each([
    ['apa', '(n.d.)'],
    ['harvard', '(no date)'],
    ['chicago-author-date', 'n.d.'],
  ])('%s, with its own words for a missing date', async (style, noDate) => {
    for (const work of ['zaryn', 'doroshko-raikov', 'covid-19 vaccine donations'])
      expect((await cite(work, style)).data.citation).toContain(noDate);
  });

  it('with a link, the DOI before any other address', async () => {
    expect((await cite('filipovic')).link).toEqual({
      label: 'Open source',
      url: 'https://doi.org/10.18485/iipe_mp.2024.75.1190.3',
    });
    expect((await cite('zaryn')).link).toBeUndefined();
  });

  it('and is told which styles there are when it is none of them', async () => {
    const fault = await cite('saari', 'turabian').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UsageError);
    expect((fault as Error).message).toMatch(/^There is no style “turabian”\. Choose from: .*apa/);
    for (const id of ['bibtex', 'ris', 'csl-json', 'ieee', 'vancouver'])
      expect((fault as Error).message).toContain(id);
  });

  it.each(['__proto__', 'constructor', 'toString', '../apa', 'apa ', ''])(
    'but not by the hostile style “%s”',
    (style) => expect(cite('saari', style)).rejects.toThrow(UsageError),
  );
});
