import { describe, expect, it } from 'vitest';
import { checkText } from '../../commands/check-text.ts';
import { UsageError } from '../../src/errors.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { realLibrary } from '../support.ts';

const context = { library: await realLibrary(), messages: messagesFor('en') };
const check = (text: string) => checkText.run({ text }, context);
const sentencesOf = ({ parts }: Reply) => parts.filter((part) => part.kind === 'checked');

describe('/check-text', () => {
  it('puts beside each sentence the passage that answers it, or says that there is none', async () => {
    const { outcome, parts } = await check(
      'Poland bought bananas. Italy was the first recipient of the Russian cargo planes!',
    );
    expect(outcome).toBe('found');
    expect(parts[2]?.kind).toBe('emphasis');
    expect(parts.slice(3)).toEqual([
      {
        kind: 'checked',
        number: 1,
        sentence: 'Poland bought bananas.',
        quote: null,
        note: 'No source clearly covers this.',
      },
      {
        kind: 'checked',
        number: 2,
        sentence: 'Italy was the first recipient of the Russian cargo planes!',
        quote: expect.objectContaining({
          text: 'Italy was the first recipient of the Russian military cargo planes with medical equipment and staff.',
          citation: expect.stringMatching(/^Żaryn \(n\.d\.\)/),
        }),
        note: null,
      },
    ]);
  });

  it('names what of a sentence the passage does not hold', async () => {
    const [claim] = sentencesOf(await check('Moldova received 999,000 doses of vaccines.'));
    expect(claim?.quote?.text).toContain('Moldova received 458,000 doses');
    expect(claim?.note).toBe('Not in this passage: “999,000”');
  });

  it('has buttons under the numbers of their sentences', async () => {
    const { buttons } = await check('Bananas. Moldova received doses of vaccines.');
    expect(buttons.map(({ label }) => label)).toEqual(['Context 2', 'Cite 2']);
  });

  it('has one button for a paragraph that answers several sentences', async () => {
    const { buttons } = await check(
      'Moldova received doses. Tajikistan received 4.1 million doses!',
    );
    expect(buttons.map(({ label }) => label)).toEqual(['Context 1', 'Cite 1']);
  });

  it('shows nothing that only shares words', async () => {
    const reply = await check('How many doses did Zamunda receive?');
    expect(reply.outcome).toBe('not-found');
    expect(reply.buttons).toEqual([]);
    expect(sentencesOf(reply)).toMatchObject([{ quote: null }]);
  });

  it('reads sentences in Ukrainian too', async () => {
    const [claim] = sentencesOf(await check('Молдова отримала дози вакцин.'));
    expect(claim?.quote?.text).toContain('Moldova received 458,000 doses');
  });

  it('looks at the first twenty of very many, and says so', async () => {
    const reply = await check('The Kremlin lies. '.repeat(31));
    expect(sentencesOf(reply)).toHaveLength(20);
    expect(reply.parts[1]).toMatchObject({
      text: expect.stringContaining('Of 31 sentences the first 20 were checked.'),
    });
  });

  it('gives as data each sentence with its quote', async () => {
    const { data } = await check('Bananas! Moldova received 458,000 doses.');
    expect(data).toEqual({
      status: 'found',
      sentences: [
        { text: 'Bananas!', quote: null },
        {
          text: 'Moldova received 458,000 doses.',
          quote: expect.objectContaining({
            document: expect.objectContaining({ id: 'doroshko-raikov' }),
          }),
          matched: ['Moldova', 'received', '458,000', 'doses'],
          missing: [],
        },
      ],
    });
  });

  it.each(['', '  \n', '👍 …'])('says that “%s” is no text', async (text) => {
    const fault = await check(text).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UsageError);
    expect((fault as Error).message).toBe('There is no text to check.');
  });
});
