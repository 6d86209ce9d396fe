import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../src/doses/frames.ts';
import { GIVER_RULES } from '../../src/doses/giver-rules.ts';
import { RECEIVER_RULES } from '../../src/doses/receiver-rules.ts';
import { CLAUSE_REFINERS, STATEMENT_REFINERS } from '../../src/doses/refine.ts';
import { factsIn } from './documents.ts';

const tables = {
  frames: FRAMES,
  'rules for who gave': GIVER_RULES,
  'rules for who got': RECEIVER_RULES,
  'refiners of clauses': CLAUSE_REFINERS,
  'refiners of sentences': STATEMENT_REFINERS,
};

describe.each(Object.entries(tables))('the examples of the %s', (_, rows) => {
  for (const { name, examples } of rows)
    describe(name, () => {
      it.each(examples)('%s', (example) => {
        const [text = '', facts = ''] = example.split(/ =>\s*/);
        expect(factsIn(text)).toEqual(facts.split(' | ').filter(Boolean));
      });
    });

  it('are there for every row', () => {
    for (const { name, examples } of rows) expect(examples.length, name).toBeGreaterThan(0);
  });
});
