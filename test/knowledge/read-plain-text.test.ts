import { expect, it } from 'vitest';
import { readPlainText } from '../../src/knowledge/read-plain-text.ts';
import { readers } from '../../src/knowledge/reader.ts';

it.each([
  ['blank lines part paragraphs', 'one\nstill one\n\ntwo', ['one\nstill one', 'two']],
  ['a blank line may hold spaces', 'one\n \t\ntwo', ['one', 'two']],
  ['without any, every line is one', 'one\ntwo', ['one', 'two']],
  ['the line ends of Windows and of old Macs', 'one\r\n\r\ntwo\r\rthree', ['one', 'two', 'three']],
  ['a form feed is a page break', 'one\f\ftwo', ['one', 'two']],
  ['Markdown is not read', '# *one*', ['# *one*']],
])('%s', (_, text, paragraphs) => {
  expect(readPlainText(text).map((block) => block.text)).toEqual(paragraphs);
});

it('leaves out a byte order mark', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x6f, 0x6e, 0x65]);
  for (const read of Object.values(readers)) expect(read(bytes)[0]?.text).toBe('one');
});
