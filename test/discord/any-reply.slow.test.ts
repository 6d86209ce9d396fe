import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { checkText } from '../../commands/check-text.ts';
import { doseCount } from '../../commands/dose-count.ts';
import { findQuote } from '../../commands/find-quote.ts';
import { source } from '../../commands/source.ts';
import type { Part } from '../../src/reply/reply.ts';
import {
  anyLibrary,
  anyQuestion,
  anyText,
  library,
  messages,
  press,
  replyTo,
  runOn,
} from '../arbitrary.ts';
import { anyReply } from './any-reply.ts';
import { expectDiscordTakes } from './expect-taken.ts';

describe('whatever a reply says, Discord takes it', () => {
  it('from any question to the real sources', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion, async (question) => {
        const reply = await replyTo(question, library, 50);
        if (reply) expectDiscordTakes(reply);
      }),
    );
  });

  it.each([
    ['/source work', source, 'work'],
    ['/find-quote text', findQuote, 'text'],
    ['/check-text text', checkText, 'text'],
    ['/dose-count country', doseCount, 'country'],
    ['/dose-count donor', doseCount, 'donor'],
  ])('from %s, whatever it is given', async (_, command, option) => {
    const anyShelf = fc.oneof(fc.constant(library), anyLibrary);
    await fc.assert(
      fc.asyncProperty(anyShelf, anyQuestion, async (among, text) => {
        const reply = await runOn(command, { work: '', [option]: text }, among);
        if (!reply) return;
        expectDiscordTakes(reply);
        for (const { id } of reply.buttons) expectDiscordTakes(press(id, among)!);
      }),
    );
  });

  it('from any work in any style', async () => {
    const { works } = library.bibliography;
    const { menu } = (await runOn(source, { work: works[0]!.id }, library))!;
    for (const { id } of works)
      for (const { value: style } of menu!.choices) {
        const reply = (await runOn(source, { work: id, style }, library))!;
        expectDiscordTakes(reply);
        expect(press(reply.menu!.id, library, style)?.data).toEqual(reply.data);
      }
  });

  it('as suggestions for whatever is typed', () => {
    const typed = [ask, source, doseCount].flatMap((command) =>
      (command.data.options ?? []).map(({ name }) => [command, name] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...typed), anyQuestion, ([command, option], text) => {
        const suggestions = command.suggest(option, text, { library, messages });
        expect(suggestions.length).toBeLessThanOrEqual(25);
        for (const { name, value } of suggestions)
          for (const { length } of [name, value]) {
            expect(length).toBeGreaterThan(0);
            expect(length).toBeLessThanOrEqual(100);
          }
      }),
    );
  });

  it('from any parts and buttons', () => {
    fc.assert(fc.property(anyReply(anyText), expectDiscordTakes), { numRuns: 300 });
  });

  it('from very many parts', () => {
    const many = <T>(length: number, one: (at: number) => T) =>
      Array.from({ length }, (_, at) => one(at));
    const text = many(100, (): Part => ({ kind: 'text', text: 'a' }));
    const files = many(30, (at): Part => ({ kind: 'file', name: `${at}.bib`, text: 'a' }));
    const buttons = ['read', 'context', 'cite', 'work'].flatMap((name) =>
      many(25, (at) => ({ id: `${name}:${at}`, label: 'Later' })),
    );
    const choices = many(25, (at) => ({ label: 'A style', value: `${at}` }));
    for (const parts of [text, files, [...text.slice(0, 20), ...files]])
      expectDiscordTakes({
        outcome: 'found',
        parts,
        buttons,
        menu: { id: 'style:a', placeholder: 'Style', choices },
        link: { label: 'Open', url: 'https://example.org' },
        data: null,
      });
  });

  it('from texts without end', () => {
    const endless = fc.constantFrom(
      '*'.repeat(9000),
      'word '.repeat(3000),
      '🦠'.repeat(5000),
      '\n'.repeat(5000),
      '# a\n'.repeat(2000),
      '```\ncode\n'.repeat(1000),
      '`'.repeat(9000),
      'a | b | '.repeat(1500),
      '|'.repeat(9000),
    );
    fc.assert(fc.property(anyReply(endless), expectDiscordTakes), {
      numRuns: 30,
      endOnFailure: true,
    });
  });
});
