import { describe, expect, it } from 'vitest';
import { doseCount } from '../../commands/dose-count.ts';
import { commands } from '../../commands/index.ts';
import { actions } from '../../src/actions/index.ts';
import type { Library } from '../../src/library.ts';
import { replyTo } from '../../src/reply/asking.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { libraryOf, realLibrary } from '../support.ts';

const real = await realLibrary();
const messages = messagesFor('en');

const ask = (options: object, library: Library = real) =>
  doseCount.run(options, { library, messages });

const press = async (reply: Reply, label: string, library: Library = real) => {
  const id = reply.buttons.find((button) => button.label === label)?.id ?? '';
  return (await replyTo(id, { commands, actions }, { library, messages }))!;
};

const rowsOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'counts' ? part.rows : []));
const quotesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'quote' ? part.quote : []));
const labelsOf = ({ buttons }: Reply) => buttons.map(({ label }) => label);

/** Reports that each state how many doses a country got. */
const reports = (length: number, country = (_at: number) => 'Moldova') =>
  libraryOf(
    Object.fromEntries(
      Array.from({ length }, (_, at) => [
        `r${at}`,
        `The United States donated ${at + 1},000 doses of vaccines to ${country(at)}.`,
      ]),
    ),
  );

describe('the table of all counts', () => {
  it('gives for each row who states it, and where', async () => {
    const rows = rowsOf(await ask({}));
    expect(rows).toHaveLength(8);
    for (const { citation } of rows)
      expect(citation).toMatch(/^(Doroshko & Raikov|Żaryn) \(n\.d\.\), .*paras?\. \d+/);
  });

  it('has for each row a button to its sentence, the figure in bold', async () => {
    const reply = await ask({});
    for (const { number, figure } of rowsOf(reply)) {
      const opened = await press(reply, `Sentence ${number}`);
      const [quote] = quotesOf(opened);
      const [mark] = quote!.marks;
      expect(figure).toContain(quote!.text.slice(mark!.start, mark!.end));
      expect(labelsOf(opened)).toEqual(['Context', 'Cite']);
    }
  });

  it('opens no sentence that is gone or was changed', async () => {
    const reply = await ask({}, libraryOf({ a: 'Moldova received 458,000 doses of vaccines.' }));
    const after = libraryOf({ a: 'Moldova received 459,000 doses of vaccines.' });
    const opened = await press(reply, 'Sentence 1', after);
    expect(opened).toMatchObject({ outcome: 'not-found', isStale: true });
  });

  it('has pages, largest counts first, on which no row is missing or comes again', async () => {
    const names = ['Moldova', 'Georgia', 'Ukraine', 'Armenia'];
    const library = reports(25, (at) => names[at % 4]!);
    const first = await ask({}, library);
    expect(labelsOf(first).slice(-2)).toEqual(['Page 2', 'Page 3']);
    const second = await press(first, 'Page 2', library);
    const third = await press(second, 'Page 3', library);
    const counts = [first, second, third].flatMap(rowsOf).map(({ count }) => count);
    expect(counts).toEqual(Array.from({ length: 25 }, (_, at) => (25 - at) * 1000));
    expect(rowsOf(third).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is whole where nothing can be pressed, as data too', async () => {
    const reply = await ask({ all: true }, reports(25));
    expect(rowsOf(reply)).toHaveLength(25);
    expect(reply.data).toMatchObject({ facts: { length: 25 } });
  });
});

describe('the counts of a country', () => {
  it('have pages too, each with its sentence', async () => {
    const library = reports(12);
    const first = await ask({ country: 'Moldova' }, library);
    expect(quotesOf(first)).toHaveLength(5);
    const last = await press(first, 'Page 3', library);
    expect(quotesOf(last).map(({ text }) => text)).toEqual([
      'The United States donated 2,000 doses of vaccines to Moldova.',
      'The United States donated 1,000 doses of vaccines to Moldova.',
    ]);
  });

  it('do not go on when they have changed', async () => {
    const first = await ask({ country: 'MD', donor: 'US' }, reports(12));
    const stale = await press(first, 'Page 2', reports(13));
    expect(stale.isStale).toBe(true);
    const again = await press(stale, 'Ask again', reports(13));
    expect(labelsOf(again)).toContain('Page 3');
    expect(quotesOf(again)[0]?.text).toContain('13,000');
  });
});

it('the countries that sources do count for are few in a message', async () => {
  const names = ['Moldova', 'Georgia', 'Ukraine', 'Armenia', 'Kenya', 'Nepal', 'Peru', 'Chile'];
  const { parts } = await ask(
    { country: 'France' },
    reports(8, (at) => names[at]!),
  );
  expect(JSON.stringify(parts)).toMatch(/They do state some for: (\w+, ){4}\w+ and 3 more\./);
});
