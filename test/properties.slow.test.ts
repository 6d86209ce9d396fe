import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../commands/find-quote.ts';
import { commands } from '../commands/index.ts';
import { parseLine } from '../src/console/parse-line.ts';
import { renderReply as renderForTerminal } from '../src/console/render.ts';
import { escapeText, withoutUnseen } from '../src/discord/escape.ts';
import { compose } from '../src/knowledge/compose.ts';
import { isQuotable, slice } from '../src/knowledge/document.ts';
import { splitPassages } from '../src/knowledge/passages.ts';
import { markdownBlocks } from '../src/knowledge/readers/markdown.ts';
import { plainTextBlocks } from '../src/knowledge/readers/plain-text.ts';
import { cut } from '../src/reply/cut.ts';
import type { Quote } from '../src/reply/quote.ts';
import {
  anyLibrary,
  anyQuestion,
  anyText,
  library,
  press,
  quotesOf,
  replyTo,
  runOn,
} from './arbitrary.ts';
import { anyReply } from './discord/any-reply.ts';
import { expectDiscordTakes } from './discord/expect-taken.ts';
import { documentOf } from './support.ts';

describe('whatever the sources and the question are', () => {
  it('every quote is a slice of its document, and marks are ranges of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyQuestion, async (among, question) => {
        const reply = await replyTo(question, among, 50);
        if (!reply) return;
        const { quotes } = reply.data as { readonly quotes: readonly Quote[] };
        for (const { text, sentence, start, end, document } of quotes) {
          const source = among.documents.find(({ id }) => id === document.id);
          expect(text).toBe(source?.text.slice(start, end));
          expect(text).not.toBe('');
          expect(text).toContain(sentence);
        }
        for (const [at, { text, marks, sentence }] of quotesOf(reply).entries()) {
          expect(text.slice(sentence.start, sentence.end)).toBe(quotes[at]?.sentence);
          let position = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(position);
            expect(end).toBeGreaterThan(start);
            position = end;
          }
          expect(position).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is matched and missing are words of the question', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        const reply = await replyTo(question, library);
        if (!reply) return;
        const { matched, missing } = reply.data as { matched: string[]; missing: string[] };
        for (const word of [...matched, ...missing]) expect(question).toContain(word);
      }),
    );
  });

  it('the same question gets the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        expect(await replyTo(question, library)).toEqual(await replyTo(question, library));
      }),
    );
  });

  it('every button opens something', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyQuestion, async (among, question) => {
        for (const { id } of (await replyTo(question, among))?.buttons ?? []) {
          const reply = press(id, among);
          expect(reply?.outcome).toBe('found');
          expectDiscordTakes(reply!);
        }
      }),
    );
  });
});

describe('whatever somebody pastes', () => {
  it('a quote that is found is a slice of its document', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyText, async (among, text) => {
        const reply = await runOn(findQuote, { text }, among);
        const { quote } = (reply?.data ?? { quote: null }) as { readonly quote: Quote | null };
        if (!quote) return;
        const document = among.documents.find(({ id }) => id === quote.document.id);
        expect(quote.text).toBe(document?.text.slice(quote.start, quote.end));
        expect(quote.text).not.toBe('');
      }),
    );
  });

  it('words of a source are found in it, wherever they are cut', async () => {
    const cutAnywhere = fc
      .tuple(fc.constantFrom(...library.documents), fc.nat(), fc.integer({ min: 20, max: 900 }))
      .map(([{ text }, from, length]) => text.slice(from % (text.length - 20)).slice(0, length));
    await fc.assert(
      fc.asyncProperty(cutAnywhere, async (text) => {
        const reply = await runOn(findQuote, { text }, library);
        expect(reply?.data).toMatchObject({ status: expect.stringMatching(/^verbatim/) });
      }),
    );
  });
});

describe('whatever a text is', () => {
  it('blocks and passages are slices of it, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of [markdownBlocks, plainTextBlocks]) {
          const { blocks, text: canonical } = compose(read(text));
          expect(canonical).toBe(canonical.normalize('NFC'));
          let position = 0;
          for (const { start, end } of blocks) {
            expect(start).toBeGreaterThanOrEqual(position);
            expect(end).toBeGreaterThan(start);
            position = end;
          }
          expect(position).toBe(canonical.length);
        }
        const document = documentOf(text);
        const sentences = splitPassages(document).flatMap((passage) => passage.sentences);
        const quotable = document.blocks.filter(isQuotable);
        expect(
          sentences
            .map((one) => slice(document, one))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(
          quotable
            .map((one) => slice(document, one))
            .join('')
            .replace(/\s/g, ''),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a quote is cut to any limit, and keeps its sentence where that fits', () => {
    const quote = fc
      .tuple(anyText, fc.nat(), fc.nat())
      .filter(([text]) => text.length > 0)
      .map(([text, a, b]) => {
        const [start, end] = [a % text.length, b % text.length].sort((one, two) => one - two);
        return { text, sentence: { start: start!, end: end! + 1 } };
      });
    fc.assert(
      fc.property(quote, fc.integer({ min: 1, max: 400 }), ({ text, sentence }, limit) => {
        const { start, end } = cut({ text, sentence }, limit);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(limit);
        if (sentence.end - sentence.start > limit) return;
        expect(start).toBeLessThanOrEqual(sentence.start);
        expect(end).toBeGreaterThanOrEqual(sentence.end);
      }),
      { numRuns: 1000 },
    );
  });

  it('Discord shows it and does nothing else with it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeText(text);
        const bare = escaped.replace(/\\[\p{P}\p{S}]/gu, 'x');
        expect(bare).not.toMatch(/[@<>*_`~|[\]\\]/);
        expect(bare).not.toMatch(/:\/\/|:\S+:|\.gg\/|\.com\/invite/);
        expect(bare).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
        expect(bare).not.toMatch(/^\s*(#|[-+] |\d+\. )/m);
        expect(escaped.replace(/\\([\p{P}\p{S}])/gu, '$1')).toBe(withoutUnseen(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('a terminal shows it and does nothing else with it', () => {
    fc.assert(
      fc.property(anyReply(anyText), (reply) => {
        // A tab of a file is one of its signs.
        const hasFile = reply.parts.some(({ kind }) => kind === 'file');
        const odd = hasFile ? /[^\P{Cc}\n\t]/u : /[^\P{Cc}\n]/u;
        const plain = renderForTerminal(reply, { columns: 80, hasColours: false });
        expect(plain).not.toMatch(odd);
        const coloured = renderForTerminal(reply, { columns: 40, hasColours: true });
        // The escape character, then only what colours are made of.
        expect(coloured.replace(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '')).not.toMatch(odd);
      }),
    );
  });

  it('a line of the terminal is read as some command with options', () => {
    fc.assert(
      fc.property(anyText, (line) => {
        const { name, options } = parseLine(line, commands);
        expect(name).toMatch(/^[\w-]+$/);
        expect(
          Object.keys(options).every((key) => ['question', 'source', 'private'].includes(key)),
        ).toBe(true);
      }),
    );
  });
});
