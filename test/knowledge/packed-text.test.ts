import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, findIn, lengthOf, packText } from '../../src/knowledge/packed-text.ts';

const english = 'The naïve “masks” came in May.';
const ukrainian = 'Маски їхали з «Києва» до Łodzi – 458 000 штук.';
const chinese = Array.from({ length: 600 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
const halves = 'a\ud800b\udc00😀c';

describe.each([
  ['of one alphabet', english],
  ['in Latin-1', 'Précis: 3 µm ÷ 2'],
  ['of two alphabets', ukrainian],
  ['of more letters than a byte tells apart', chinese],
  ['with halves of letters', halves],
  ['of all letters of Latin-1', String.fromCharCode(...Array(256).keys())],
  ['of as many letters as a byte tells apart', `${chinese.slice(0, 200)}${english}\n\x01\xff`],
  ['of no letters', ''],
])('a text %s', (_, text) => {
  const packed = packText(text);

  it('is cut as its own string is', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (start, end) => {
        expect(cutText(packed, start, end)).toBe(text.slice(start, end));
      }),
    );
    for (let at = -text.length - 1; at <= text.length + 1; at++) {
      expect(cutText(packed, at)).toBe(text.slice(at));
      expect(cutText(packed, 3, at)).toBe(text.slice(3, at));
    }
  });

  it('is as long, and holds the same words at the same places', () => {
    expect(lengthOf(packed)).toBe(text.length);
    for (const words of [
      '',
      'a',
      'їхали',
      'May.',
      '–',
      '“',
      'ж',
      '\x00',
      '\x02',
      '\u0100',
      text,
      text.slice(2, 9),
    ])
      expect(findIn(packed, words)).toBe(text.indexOf(words));
  });
});

it('any text is given back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.string(), (text, words) => {
      expect(cutText(packText(text))).toBe(text);
      expect(findIn(packText(text), words)).toBe(text.indexOf(words));
    }),
  );
});

it.each([english, ukrainian])('%s takes a byte a letter', (text) => {
  expect(packText(text)).toMatchObject({ bytes: { length: text.length } });
});
