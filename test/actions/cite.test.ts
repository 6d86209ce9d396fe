import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { findQuote } from '../../commands/find-quote.ts';
import { source } from '../../commands/source.ts';
import { actions } from '../../src/actions/index.ts';
import { locate } from '../../src/knowledge/document.ts';
import { createLibrary, type Library, loadLibrary } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Quote } from '../../src/reply/quote.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { documentOf, realLibrary } from '../support.ts';

const messages = messagesFor('en');
const library = await realLibrary();
const context = { library, messages };

/** What a press on a button brings, or a choice from a menu; null when its id is no action's. */
function press(id: string | undefined, chosen: readonly string[] = [], among: Library = library) {
  const [name, ...state] = id?.split(':') ?? [];
  const action = actions.find((one) => one.name === name);
  return action?.run([...state, ...chosen], { library: among, messages }) ?? null;
}

const citeButton = ({ buttons }: Reply) => buttons.find(({ id }) => id.startsWith('cite:'))?.id;
const textsOf = (reply: Reply | null) =>
  reply?.parts.flatMap((part) => ('text' in part ? [part.text] : [])) ?? [];
const gone = [{ kind: 'text', text: messages.context.gone }];

describe('Cite on a quote', () => {
  it('gives the source in APA, with the quote’s place', async () => {
    const reply = await ask.run({ question: 'How many doses did Moldova receive?' }, context);
    const cited = press(citeButton(reply));
    expect(cited?.outcome).toBe('found');
    expect(cited?.parts[1]).toEqual({
      kind: 'copy',
      text: expect.stringMatching(/^Doroshko, M\., & Raikov, A\. \(n\.d\.\)\. Diplomacy as an/),
    });
    expect(textsOf(cited)).toEqual(
      expect.arrayContaining([
        'In the text: (Doroshko & Raikov, n.d., Main results of the research, para. 27)',
        'The quote is in: Main results of the research, para. 27',
      ]),
    );
  });

  it('gives the place of each quote under its number', async () => {
    const reply = await ask.run({ question: 'vaccine doses', top: 20 }, context);
    const { quotes } = reply.data as { quotes: Quote[] };
    const cites = reply.buttons.filter(({ id }) => id.startsWith('cite:'));
    const places = quotes.map(({ document, locator }) => JSON.stringify([document.id, locator]));
    expect(cites).toHaveLength(new Set(places).size);
    for (const { id, label } of cites) {
      const { locator } = quotes[Number(/\d+/.exec(label)) - 1]!;
      const { paragraph, paragraphEnd } = locator;
      const place =
        paragraphEnd === null ? `para. ${paragraph})` : `paras. ${paragraph}–${paragraphEnd})`;
      expect(textsOf(press(id)).join()).toContain(place);
    }
  });

  it('gives the same place for a pasted quote', async () => {
    const pasted = await findQuote.run({ text: 'Moldova received 458,000 doses' }, context);
    expect(textsOf(press(citeButton(pasted))).join()).toContain('para. 27)');
  });

  it('offers the other styles, which keep the place', async () => {
    const reply = await ask.run({ question: 'sanctions', source: 'zaryn' }, context);
    const cited = press(citeButton(reply))!;
    const [place] = textsOf(cited).filter((text) => text.startsWith('The quote is in: '));
    expect(place).toMatch(/para\. \d+$/);
    for (const { value } of cited.menu!.choices) {
      const restyled = press(cited.menu!.id, [value]);
      expect(restyled?.data).toMatchObject({ id: 'zaryn', style: value });
      expect(textsOf(restyled)).toContain(place);
    }
    const { inText } = press(cited.menu!.id, ['chicago-author-date'])!.data as { inText: string };
    expect(inText).toMatch(/^\(Żaryn, n\.d\., para\. \d+\)$|^\(Żaryn n\.d\., para\. \d+\)$/);
  });

  it('works on a button and a menu from before a restart', async () => {
    const reply = await ask.run({ question: 'masks' }, context);
    const again = await loadLibrary('knowledge');
    const cited = press(citeButton(reply), [], again);
    expect(cited?.outcome).toBe('found');
    expect(press(cited?.menu?.id, ['ris'], again)?.outcome).toBe('found');
  });

  it('says so when the passage is gone', () => {
    expect(press('cite:AAAAAAAAAAAA:0:9')).toMatchObject({ outcome: 'not-found', parts: gone });
  });

  it('says so when the source was changed since', async () => {
    const { styles } = library.bibliography;
    const before = createLibrary([documentOf('Masks came.', { id: 'note' })], { styles });
    const after = createLibrary([documentOf('Gowns came.', { id: 'note' })], { styles });
    const reply = await ask.run({ question: 'masks' }, { library: before, messages });
    expect(press(citeButton(reply), [], before)?.outcome).toBe('found');
    expect(press(citeButton(reply), [], after)?.parts).toEqual(gone);
  });
});

describe('the menu of styles', () => {
  it('gives the work on show as each style and each file', async () => {
    const { menu } = await source.run({ work: 'saari' }, context);
    for (const { value } of menu!.choices) {
      const chosen = press(menu!.id, [value]);
      const asked = await source.run({ work: 'saari', style: value }, context);
      expect(chosen).toEqual(asked);
    }
  });

  it.each([
    ['a style that is not there any more', 'turabian'],
    ['nothing', ''],
    ['a hostile style', '__proto__'],
  ])('says so for %s', async (_, style) => {
    const { menu } = await source.run({ work: 'saari' }, context);
    expect(press(menu!.id, [style])?.parts).toEqual(gone);
  });
});

describe('a work that was offered', () => {
  it('is opened by its button', async () => {
    const { buttons, data } = await source.run({ work: 'vaccine diplomacy' }, context);
    const { works } = data as { works: { id: string }[] };
    expect(buttons.map(({ id }) => (press(id)!.data as { id: string }).id)).toEqual(
      works.map(({ id }) => id),
    );
  });

  it('says so when it is gone', () => {
    expect(press('work:AAAAAAAAAAAA')?.parts).toEqual(gone);
    expect(press('style:AAAAAAAAAAAA:x', ['apa'])?.parts).toEqual(gone);
  });
});

it.each([
  'cite',
  'cite:a',
  'cite:a:x',
  'cite:a:0',
  'cite:a:0:-1',
  'cite:a:0:0:0',
  'cite:a:Infinity:1',
  'cite:a:1.5:2',
  'work',
  'work:a:b',
  'style',
  'style:a',
  'style:a:b',
  'style:a:b:c:apa',
  'style:a:b:c:x:0:apa',
  'style:a:b:c:0:0:apa:c',
])('the hostile id %s does nothing', (id) => expect(press(id)).toBeNull());

it.each(['999999', '-999999', '1e15', '-0', ''])(
  'a place %s characters away is no wrong one',
  (from) => {
    const passage = library.index.passages[30]!;
    const cited = press(`cite:${passage.id}:${from}:9`);
    const numbers = [
      ...textsOf(cited)
        .join('\n')
        .matchAll(/para\. (\d+)/g),
    ].map(([, one]) => one);
    const { paragraph } = locate(passage.document, passage);
    expect(numbers).toEqual([`${paragraph}`, `${paragraph}`]);
  },
);
