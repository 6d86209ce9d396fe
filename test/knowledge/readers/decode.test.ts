import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/knowledge/readers/decode.ts';

const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => little(text).swap16();

describe('the words of a file', () => {
  it.each([
    ['English', 'Ten trucks came.\nTwo left.'],
    ['Ukrainian', 'Десять вантажівок приїхало до Львова.\n'],
    ['Chinese', '十辆卡车到了。\n两辆离开了。'],
  ])('in %s are read from UTF-8, and from UTF-16 with its mark and without', (_, text) => {
    expect(decode(Buffer.from(text))).toBe(text);
    expect(decode(Buffer.from(`\ufeff${text}`))).toBe(text);
    for (const write of [little, big]) {
      expect(decode(write(`\ufeff${text}`))).toBe(text);
      expect(decode(write(text))).toBe(text);
    }
  });

  it('are not guessed from other bytes', () => {
    expect(() => decode(Buffer.from([0xcf, 0xf0, 0xe8]))).toThrow(
      'expected UTF-8 text, found other bytes: save the file as UTF-8',
    );
    expect(() => decode(Buffer.from(`Ten${'\0'.repeat(9)} trucks came.`))).toThrow(
      'expected UTF-8 text, found null bytes in it: save the file as UTF-8',
    );
  });
});
