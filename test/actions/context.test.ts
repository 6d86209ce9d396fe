import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { actions } from '../../src/actions/index.ts';
import type { Library } from '../../src/library.ts';
import { loadLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { libraryOf, realLibrary } from '../support.ts';

const messages = messagesFor('en');

function press(id: string | undefined, library: Library): Reply {
  const [name, ...state] = id?.split(':') ?? [];
  const action = actions.find((one) => one.name === name);
  const reply = action?.run(state, { library, messages });
  if (!reply) throw new Error(`nothing happens on ${id}`);
  return reply;
}

const quotesOf = ({ parts }: Reply) =>
  parts.flatMap((part) => (part.kind === 'quote' ? [part.quote.text] : []));
const labelsOf = ({ buttons }: Reply) => buttons.map(({ label }) => label);

const numbers = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const short = libraryOf({ a: numbers.map((number) => `${number} is a number.`).join('\n\n') });

describe('the context of a quote', () => {
  it('is its paragraph, and what stands before and after it', async () => {
    const library = await realLibrary();
    const reply = await ask.run({ question: 'doses for Armenia' }, { library, messages });
    const [before, paragraph, after] = quotesOf(press(reply.buttons[0]?.id, library));
    expect(before).toMatch(/through the COVAX initiative \(COVID-19 Vaccine Donations\)\.$/);
    expect(paragraph).toMatch(/^In addition to supplying .* \(COVID-19 Vaccine Donations\)\.$/);
    expect(after).toMatch(/^Between May 2021 and February 2024/);
  });

  it('holds the quote, wherever in its passage that stands', async () => {
    for (const number of numbers) {
      const reply = await ask.run({ question: number }, { library: short, messages });
      const around = quotesOf(press(reply.buttons[0]?.id, short));
      expect(around).toContain(quotesOf(reply)[0]);
    }
  });

  it('is read on and back, to both ends and not beyond', () => {
    const [passage] = short.index.passages;
    let reply = press(`context:${passage?.id}:0`, short);
    expect(labelsOf(reply)).toEqual(['Later']);
    for (const number of ['Two', 'Three', 'Four', 'Five', 'Six']) {
      reply = press(reply.buttons.at(-1)?.id, short);
      expect(quotesOf(reply)[1]).toBe(`${number} is a number.`);
    }
    expect(labelsOf(reply)).toEqual(['Earlier']);
    for (let step = 0; step < 5; step++) reply = press(reply.buttons[0]?.id, short);
    expect(quotesOf(reply)[0]).toBe('One is a number.');
  });

  it('works on a button from before a restart', async () => {
    const reply = await ask.run({ question: 'masks' }, { library: await realLibrary(), messages });
    const again = await loadLibrary('knowledge');
    expect(press(reply.buttons[0]?.id, again).outcome).toBe('found');
  });

  it('says so when the passage is gone', () => {
    const reply = press('context:AAAAAAAAAAAA:0', short);
    expect(reply).toMatchObject({ outcome: 'not-found', buttons: [] });
    expect(reply.parts).toEqual([{ kind: 'text', text: messages.context.gone }]);
  });

  it.each([
    'context',
    'context:a',
    'context:a:x',
    'context:a:0:0',
    'context:a:Infinity',
    'read:a:0',
    'read:a:1.5:b',
  ])('is not opened by the hostile button %s', (id) =>
    expect(() => press(id, short)).toThrow('nothing happens'),
  );

  it.each(['9999999', '-9999999', '1e15'])(
    'stops at the ends of the text after %s steps',
    (steps) => {
      const { id, document } = short.index.passages[0]!;
      const version = document.sha256.slice(0, 8);
      expect(press(`read:${id}:${steps}:${version}`, short).buttons).toHaveLength(1);
    },
  );
});
