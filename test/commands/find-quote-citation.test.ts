import { describe, expect, it } from 'vitest';
import { findQuote } from '../../commands/find-quote.ts';
import { createLibrary } from '../../src/library.ts';
import { splitCitation } from '../../src/quotes/split-citation.ts';
import type { Ascription } from '../../src/reply/ascription.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { documentOf } from '../support.ts';

const smith = documentOf(
  'Cold chains break in the heat of summer, as Lee (2015) found. Nothing else is known of them.',
  {
    id: 'smith',
    title: 'Cold chains',
    author: [{ family: 'Smith', given: 'Ann' }],
    issued: { 'date-parts': [[2019]] },
  },
);
const lee = {
  id: 'lee-2015',
  type: 'book',
  title: 'Heat',
  author: [{ family: 'Lee', given: 'Kim' }],
  issued: { raw: '2015' },
};
const brown = documentOf('Cups are older than tea, and older than most houses of Kyoto.', {
  id: 'brown',
  title: 'Cups',
  author: [{ literal: 'Tea Board' }],
});
const library = createLibrary([{ ...smith, references: [lee] }, brown]);

async function find(text: string) {
  const { parts, data } = await findQuote.run({ text }, { library, messages: messagesFor('en') });
  const { status, ascription } = data as { status: string; ascription: Ascription | null };
  const said = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  return { status, ascription, said };
}

const QUOTE = 'Cold chains break in the heat of summer';

describe('a quote that is pasted with its citation', () => {
  it.each([
    `“${QUOTE}” (Smith, 2019).`,
    `"${QUOTE}" (Smith 2019, p. 3)`,
    `${QUOTE} (Smith, 2019)`,
    `Smith (2019): “${QUOTE}”`,
    `According to Smith (2019), “${QUOTE}.”`,
    `Smith (2019): ${QUOTE}`,
    `“${QUOTE}” — Smith, 2019`,
    `${QUOTE}\n— Smith, 2019`,
    `> ${QUOTE} [Smith, 2019]`,
  ])('%s is found, and correctly attributed', async (text) => {
    const { status, ascription, said } = await find(text);
    expect(status).toMatch(/^verbatim/);
    expect(ascription).toMatchObject({ status: 'right', work: 'smith' });
    expect(said.at(-1)).toMatch(
      /^It is correctly attributed to .*2019.*: it stands in Smith \(2019\)\.$/,
    );
  });

  it('is told when it stands in another work', async () => {
    const { ascription, said } = await find(`“${QUOTE}” (Jones, 2020)`);
    expect(ascription).toMatchObject({ status: 'other', work: null });
    expect(said).toContain('It is attributed to Jones, 2020, but it stands in Smith (2019).');
  });

  it('is told when it is of another year', async () =>
    expect((await find(`“${QUOTE}” (Smith, 2018)`)).ascription).toMatchObject({ status: 'other' }));

  it('is told when the work only cites there whom it is ascribed to', async () => {
    const { ascription, said } = await find(`“${QUOTE}” (Lee, 2015)`);
    expect(ascription).toMatchObject({ status: 'cited', work: 'smith/lee-2015' });
    expect(said).toContain('It stands in Smith (2019), which cites Lee, 2015 there.');
  });

  it('may be ascribed to a body, without a date', async () =>
    expect((await find('“Cups are older than tea” (Tea Board, n.d.)')).ascription).toMatchObject({
      status: 'right',
    }));

  it('is read whole where the source has the citation itself', async () => {
    const { status, ascription } = await find(`${QUOTE}, as Lee (2015) found.`);
    expect([status, ascription]).toEqual(['verbatim', null]);
  });

  it('is not found when no source has its words, whatever it is ascribed to', async () =>
    expect(await find('“Tea was never drunk there by anybody” (Smith, 2019)')).toMatchObject({
      status: 'not-found',
      ascription: null,
    }));
});

it.each([
  'It happened in summer (see below).',
  'Cups are old (2019).',
  '“Cups” are “old” things, it was said.',
  'In 2019 it was so.',
])('no citation is made of “%s”', (text) => expect(splitCitation(text)).toBeNull());
