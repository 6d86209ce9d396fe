import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { UsageError } from '../../src/errors.ts';
import { createLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { documentOf, realLibrary } from '../support.ts';

const library = await realLibrary();

const faultOf = async (name: string, options: unknown, locale = 'en') => {
  const command = commands.find(({ data }) => data.name === name)!;
  const context = { library, messages: messagesFor(locale) };
  const fault = await command.run(options, context).catch((error: unknown) => error);
  if (!(fault instanceof UsageError)) throw new Error('there is no fault');
  return fault.message;
};

describe('an option that cannot be read is told with all that it takes', () => {
  it.each([
    ['ask', { question: 'masks', top: 99 }, 'top: a whole number from 1 to 50'],
    ['ask', { question: 'masks', top: 'many' }, 'top: a whole number from 1 to 50'],
    ['ask', { question: 'masks', top: 2.5 }, 'top: a whole number from 1 to 50'],
    ['ask', { question: 'masks', private: 'perhaps' }, 'private: true or false'],
    [
      'ask',
      { question: 7, top: 0 },
      'question: write a text behind the colon, such as a name\ntop: a whole number from 1 to 50',
    ],
    ['ask', {}, 'question: write a text behind the colon, such as a name'],
    ['ask', [], 'question: write a text behind the colon, such as a name'],
    ['source', { work: '  ' }, 'work: write a text behind the colon, such as a name'],
    ['sources', { page: 'last' }, 'page: a whole number from 1 to 100,000'],
  ])('/%s %j', async (name, options, words) => {
    expect(await faultOf(name, options)).toBe(words);
  });

  it('in the language of whoever reads', async () => {
    expect(await faultOf('ask', { question: 'маски', top: 99 }, 'uk')).toBe(
      'top: ціле число від 1 до 50',
    );
  });

  it('never in the words of the library that checks it', async () => {
    const odd = [null, 7, true, {}, ['a'], Number.NaN, Number.POSITIVE_INFINITY];
    for (const { data } of commands)
      for (const value of odd)
        for (const option of ['question', 'work', 'text', 'country', 'style', 'private', 'top']) {
          const said = await faultOf(data.name, { [option]: value }).catch(() => '');
          expect(said).not.toMatch(/invalid|expected|received|too (big|small)|NaN/i);
        }
  });
});

describe('what there is not is told with a few that there are', () => {
  it('of the sources, those first that hold the words', async () => {
    const ids = Array.from({ length: 300 }, (_, at) => `report-${at}`);
    const many = createLibrary(ids.map((id) => documentOf('Tea.', { id, title: id })));
    const ask = commands.find(({ data }) => data.name === 'ask')!;
    const tell = (source: string) =>
      ask
        .run({ question: 'tea', source }, { library: many, messages: messagesFor('en') })
        .catch((error: Error) => error.message);
    expect(await tell('nope')).toBe(
      'There is no source “nope”. The library holds: report-0, report-1, report-2, report-3, report-4 and 295 more.',
    );
    expect(await tell('report 7')).toContain('Several sources fit “report 7”: report-7,');
    expect(String(await tell('x'.repeat(6000))).length).toBeLessThan(250);
  });
});
