import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { renderReply } from '../../src/discord/render.ts';
import { readPage } from '../../src/knowledge/readers/html.ts';
import { createLibrary, type Library } from '../../src/library.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import type { Quote } from '../../src/reply/quote.ts';
import { documentOf, libraryOf, realLibrary } from '../support.ts';

const messages = messagesFor('en');
const FILLER =
  'Channels in many countries repeated the photograph with maps, dates, prices and the names of streets nearby, and readers of every one of them asked for more. ';
const LIGHTHOUSE = `Posts claim that the lighthouse of Odesa was sold to Turkey. ${FILLER.repeat(4)}In fact the lighthouse belongs to the *port*.`;

async function asked(question: string, library: Library, language = 'en') {
  const reply = await ask.run({ question, top: 1 }, { library, messages: messagesFor(language) });
  const shown = reply.parts.flatMap((part) => (part.kind === 'quote' ? [part.quote] : []))[0];
  const { quotes } = reply.data as { quotes: readonly Quote[] };
  return { reply, claim: shown?.claim ?? null, quote: quotes[0] };
}

describe('a quote that reports a claim', () => {
  it('says nothing more where it goes on until what is found', async () => {
    const { claim, quote } = await asked(
      'Did Russia send free aid to the US?',
      await realLibrary(),
    );
    expect(claim).toBeNull();
    expect(quote?.text).toContain('purchased from Russia');
    expect(quote?.claim?.finding?.text).toMatch(
      /^The myth of Russia’s altruism was .* from Russia\.$/,
    );
  });

  it('is called a claim, and what is found stands under it', async () => {
    const library = libraryOf({ post: LIGHTHOUSE });
    const { claim, quote, reply } = await asked('Was the lighthouse of Odesa sold?', library);
    expect(claim).toEqual({
      label: 'Claim:',
      finding: { label: 'Finding:', text: 'In fact the lighthouse belongs to the port.' },
    });
    const { start = 0, end = 0 } = quote?.claim?.finding ?? {};
    expect(library.documents[0]?.text.slice(start, end)).toBe(claim?.finding?.text);
    const discord = JSON.stringify(renderReply(reply, messages).toJSON());
    expect(discord).toMatch(/-# Claim:\\n> .*-# Finding:\\n> In fact the lighthouse/);
  });

  it('is called a claim where the text finds nothing, in the language of the reader', async () => {
    const library = libraryOf({ post: 'The channel claims that the lighthouse was sold.' });
    const { claim } = await asked('Was the lighthouse sold?', library, 'uk');
    expect(claim).toEqual({
      label: 'Тут переказано чиєсь твердження. Чи воно правдиве, поруч не сказано.',
      finding: null,
    });
  });

  it('has the verdict of a page that reviews the claim', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'The lighthouse of Odesa was sold to Turkey',
      reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1 },
    };
    const { item } = readPage(
      `<title>Check</title><script type="application/ld+json">${JSON.stringify(review)}</script><p>…</p>`,
      { path: 'check.html', savedFrom: null },
    );
    const library = createLibrary([
      documentOf('The lighthouse of Odesa was sold to Turkey in May.', {
        custom: item?.custom,
        id: 'check',
        title: '–',
      } as object),
    ]);
    const { claim, quote } = await asked('Was the lighthouse of Odesa sold?', library);
    expect(claim?.label).toBe('This is a claim that the source reviews. Its verdict: “False”');
    expect(quote?.claim?.verdict).toBe('False');
  });

  it('has nothing to say of plain sentences', async () => {
    const library = libraryOf({ post: 'The lighthouse of Odesa was built in 1862.' });
    const { claim, quote } = await asked('When was the lighthouse built?', library);
    expect([claim, quote?.claim]).toEqual([null, null]);
  });
});
