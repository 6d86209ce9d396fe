import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { CLAIM_RULES } from '../../src/answer/claim-rules.ts';
import { asksWhether, findingIn, reportsClaim } from '../../src/answer/claims.ts';
import { FINDING_RULES } from '../../src/answer/finding-rules.ts';
import { slice } from '../../src/knowledge/document.ts';
import type { Library } from '../../src/library.ts';
import { createLibrary } from '../../src/library.ts';
import { documentOf, libraryOf, realLibrary } from '../support.ts';

describe.each([...CLAIM_RULES, ...FINDING_RULES])('“$name”', ({ pattern, examples, others }) => {
  it.each(examples)('is in “%s”', (sentence) => expect(sentence.toLowerCase()).toMatch(pattern));
  it.each(others)('is not in “%s”', (sentence) =>
    expect(sentence.toLowerCase()).not.toMatch(pattern),
  );
  it('is in small letters, as what it is looked for in', () => {
    const letters = pattern.source.replace(/\\p\{\w+\}|\\\w/gu, '');
    expect(letters).toBe(letters.toLowerCase());
  });
});

describe('no rule', () => {
  it.each(CLAIM_RULES.flatMap(({ examples }) => examples))('misses “%s”', (sentence) =>
    expect(reportsClaim(sentence)).toBe(true),
  );
  it.each(CLAIM_RULES.flatMap(({ others }) => others))('takes “%s” for a claim', (sentence) =>
    expect(reportsClaim(sentence)).toBe(false),
  );
  it.each(FINDING_RULES.flatMap(({ others }) => others))('takes “%s” for a finding', (sentence) =>
    expect(findingIn(sentence)).toBeNull(),
  );
});

it('tells a verdict from what holds instead', () => {
  expect(findingIn('The claim is false.')).toBe('verdict');
  expect(findingIn('In fact the claim is false: the masks were bought.')).toBe('fact');
  expect(findingIn('The masks arrived in May.')).toBeNull();
});

it.each([
  'Did Russia send free aid to the US?',
  'Is it true that masks were bought?',
  'Чи надсилала Росія допомогу?',
  'Россия отправляла помощь США?',
])('“%s” asks whether something is so', (question) => expect(asksWhether(question)).toBe(true));

it.each([
  'Who sent aid?',
  'How many did Moldova get?',
  'Скільки доз отримала Молдова?',
  'aid to Italy',
])('“%s” does not', (question) => expect(asksWhether(question)).toBe(false));

function first(question: string, { index }: Library) {
  const [quote] = answer(question, index, { top: 1 }).quotes;
  const { passage, claim } = quote!;
  return {
    text: slice(passage.document, quote!.quote),
    claim: claim && slice(passage.document, claim.sentence),
    finding: claim?.finding ? slice(passage.document, claim.finding) : null,
  };
}

describe('a claim never stands alone', () => {
  it.each(['Did Russia send free aid to the US?', 'Чи надсилала Росія безкоштовну допомогу США?'])(
    '“%s” is answered until the word “purchased”',
    async (question) => {
      const { text, claim } = first(question, await realLibrary());
      expect(claim).toBe(
        'Russia had done everything to portray its mission to the US as humanitarian aid.',
      );
      expect(text).toMatch(/purchased from Russia\.$/);
    },
  );

  it('the masks of Estonia come with who sold them', async () => {
    const { text, finding } = first('Did Russia send aid to Estonia?', await realLibrary());
    expect(text).toContain('labelled the event as Russia’s aid');
    expect(finding).toContain('had been procured from China');
  });

  it('what is found far behind is given apart from the quote', () => {
    const filler =
      'Channels in many countries repeated the photograph with maps, dates, prices and the names of streets nearby, and readers of every one of them asked for more. ';
    const library = libraryOf({
      post: `Posts claim that the lighthouse of Odesa was sold to Turkey. ${filler.repeat(4)}In fact the lighthouse belongs to the port.`,
    });
    const { text, finding } = first('Was the lighthouse of Odesa sold to Turkey?', library);
    expect(text).not.toContain('belongs to the port');
    expect(finding).toBe('In fact the lighthouse belongs to the port.');
  });

  it('what is found just before is found too', () => {
    const library = libraryOf({
      post: 'In fact the lighthouse of Odesa belongs to the port. Telegram channels claimed that it was sold to Turkey.',
    });
    const { text, claim } = first('Was the lighthouse sold to Turkey?', library);
    expect(claim).toContain('sold to Turkey');
    expect(text).toContain('belongs to the port');
  });

  it('a sentence is a claim when the next says nothing but that it is wrong', () => {
    const library = libraryOf({
      post: 'The church of Ovadne burned down in May. This is not true. The fire was in another village.',
    });
    const { claim, text } = first('When did the church of Ovadne burn down?', library);
    expect(claim).toBe('The church of Ovadne burned down in May.');
    expect(text).toContain('in another village');
  });

  it('plain sentences and code are no claims', () => {
    const library = libraryOf({
      post: 'The church of Ovadne was built in 1903.\n\n```js\nconst claims = validate(token);\n```\n',
    });
    expect(first('When was the church of Ovadne built?', library).claim).toBeNull();
    expect(first('validate token', library).claim).toBeNull();
  });

  it('a document that reviews a claim in JSON-LD says so where a sentence repeats it', () => {
    const document = documentOf('The lighthouse of Odesa was sold to Turkey in May.', {
      id: 'check',
      title: '–',
      custom: { claimReviewed: 'Lighthouse of Odesa sold to Turkey' },
    } as object);
    const { claim, finding } = first(
      'Who bought the lighthouse of Odesa?',
      createLibrary([document]),
    );
    expect(claim).toBe('The lighthouse of Odesa was sold to Turkey in May.');
    expect(finding).toBeNull();
  });
});
