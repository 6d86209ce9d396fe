import { describe, expect, it } from 'vitest';
import { asLatin, decodeAs } from '../../../src/knowledge/readers/decode-as.ts';
import { readHtml } from '../../../src/knowledge/readers/html.ts';
import { readRtf } from '../../../src/knowledge/readers/rtf.ts';
import { decodeList } from '../../../src/knowledge/references/decode-list.ts';

/** “It’s 5 €” – as Windows writes it, between `before` and `behind`. */
const western = (before = '', behind = '') =>
  Buffer.from(`${before}\x93It\x92s 5 \x80\x94 \x96${behind}`, 'latin1');
const words = '“It’s 5 €” –';

describe('quotes, dashes and the euro of Windows’ Western encoding', () => {
  it.each(['windows-1252', 'cp1252', 'latin1', 'iso-8859-1', 'us-ascii'])(
    'are read as %s',
    (name) => {
      expect(decodeAs(name, western())).toBe(words);
      expect(decodeAs(name, western(), true)).toBe(words);
    },
  );

  it('stand in a page that Word saved, in a list of JabRef and in Rich Text', async () => {
    const page = western(
      '<meta charset=windows-1252><title>Costs</title><p>Costs ',
      ' so far.</p>',
    );
    const { blocks } = await readHtml({ bytes: page, path: 'costs.htm' });
    expect(blocks).toMatchObject([{ text: `Costs ${words} so far.` }]);
    expect(decodeList(western('% Encoding: Cp1252\n'))).toContain(words);
    const rich = Buffer.from("{\\rtf1\\ansi\\ansicpg1252 \\'93It\\'92s 5 \\'80\\'94 \\'96\\par}");
    expect((await readRtf({ bytes: rich, path: 'costs.rtf' })).blocks).toMatchObject([
      { text: words },
    ]);
  });

  it('are letters of other alphabets in other encodings, and bytes are never lost', () => {
    expect(decodeAs('windows-1251', Buffer.from([0xcf, 0xf0, 0xe8]))).toBe('При');
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(Buffer.from(asLatin(all), 'latin1')).toEqual(Buffer.from(all));
  });
});
