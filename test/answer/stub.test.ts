import { expect, it } from 'vitest';
import { isStub } from '../../src/answer/stub.ts';
import type { Document } from '../../src/knowledge/document.ts';
import { documentOf } from '../support.ts';

const isStubIn = (document: Document, at = 0) => isStub(document, document.blocks[at]!);

it.each([
  ['a line of a menu', 'Getting started', true],
  ['the lead of a list that is not there', 'The following were sent:', true],
  ['a word', 'Silence.', true],
  ['a short sentence', 'Masks came.', false],
  ['a sentence without spaces', '美国捐赠了疫苗。', false],
  ['a line that says something', 'Masks for the nurses of Norland and others', false],
])('%s: %s', (_, text, stub) => expect(isStubIn(documentOf(`${text}\n\nOther words.`))).toBe(stub));

it('a caption by itself', () => {
  const document = documentOf('A lorry on the road to Norland.');
  const [block] = document.blocks;
  expect(isStubIn({ ...document, blocks: [{ ...block!, kind: 'caption' }] })).toBe(true);
});

it('no item of a list and no code', () => {
  expect(isStubIn(documentOf('Sent:\n\n- masks'), 1)).toBe(false);
  expect(isStubIn(documentOf('Run:\n\n```sh\nnpm ci\n```'), 1)).toBe(false);
});
