import { expect, it } from 'vitest';
import { CYRILLIC, citing, type Files, tell } from './tell.ts';

it.each<[string, Files, RegExp]>([
  [
    'that is no JSON',
    citing('references.json', '['),
    /^a\/references\.json: cannot be read: expected JSON, found a mistake /,
  ],
  [
    'that is no list',
    citing('references.json', '{}'),
    /^a\/references\.json: cannot be read: expected a list of works in CSL-JSON: export it/,
  ],
  [
    'with a word for a work',
    citing('references.json', '["Smith"]'),
    /^a\/references\.json: work 1: expected an object that describes a work$/,
  ],
  [
    'that is no BibTeX',
    citing('references.bib', 'words'),
    /^a\/references\.bib: cannot be read: expected entries such as/,
  ],
  [
    'that is no RIS',
    citing('references.ris', 'words'),
    /^a\/references\.ris: cannot be read: expected records/,
  ],
  [
    'in an old encoding',
    citing('references.bib', CYRILLIC),
    /^a\/references\.bib: cannot be read: expected UTF-8/,
  ],
  [
    'beside another',
    { ...citing('references.bib', '@book{a, title={A}}'), 'a/references.ris': '' },
    /^a\/references\.ris: expected one list of references for text\.md, found references\.bib too: join them$/,
  ],
])('a list of references %s costs what is wrong', async (_, files, fault) => {
  const { titles, faults } = await tell(files);
  expect(titles).toEqual(['A', 'Good', 'good']);
  expect(faults).toEqual([expect.stringMatching(fault)]);
});
