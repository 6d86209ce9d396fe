import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/discord/escape.ts';

describe('what Discord would act on is shown as it was written', () => {
  it.each([
    ['a mention of a user', '<@1>', '\\<\\@1\\>'],
    ['everyone', '@everyone', '\\@everyone'],
    ['a channel', '<#1>', '\\<#1\\>'],
    ['a command', '</ask:1>', '\\</ask:1\\>'],
    ['the guide', '<id:guide>', '\\<id:guide\\>'],
    ['a time', '<t:1:R>', '\\<t\\:1:R\\>'],
    ['a custom emoji', '<a:b:1>', '\\<a\\:b:1\\>'],
    ['an emoji', ':+1: :smile:', '\\:+1: \\:smile:'],
    ['a masked link', '[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['an address', 'http://b.cd/e', 'http\\://b\\.cd/e'],
    ['an invite', 'discord.gg/a', 'discord\\.gg/a'],
    ['an invite, long', 'discord.com/invite/a', 'discord\\.com/invite/a'],
    ['an invite, old', 'discordapp.com/invite/a', 'discordapp\\.com/invite/a'],
    ['an invite of others', 'dsc.gg/a', 'dsc\\.gg/a'],
    ['a heading', '# a', '\\# a'],
    ['small print', '-# a', '\\-# a'],
    ['lists', '- a\n+ b\n3. c', '\\- a\n\\+ b\n3\\. c'],
    ['a quote', '>>> a', '\\>\\>\\> a'],
    ['code', '```js\n`a`', '\\`\\`\\`js\n\\`a\\`'],
    ['a spoiler', '||a||', '\\|\\|a\\|\\|'],
    ['a backslash before a mark', '\\*a*', '\\\\\\*a\\*'],
    ['text turned around', 'a\u202Etxt.exe\u2066', 'atxt.exe'],
    ['control characters', 'a\u0000\u001B[31mb', 'a\\[31mb'],
  ])('%s', (_, written, escaped) => {
    expect(escapeText(written)).toBe(escaped);
  });

  it('and common text stays readable in the raw', () => {
    const text = 'At 12:30, e.g. 0.5 mL (p. 77); U.S./EU: “a” – 50%!';
    expect(escapeText(text)).toBe(text);
  });
});
