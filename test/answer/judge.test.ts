import { expect, it } from 'vitest';
import { judge, type Status, supportOf } from '../../src/answer/judge.ts';
import { rank } from '../../src/answer/rank.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { libraryOf } from '../support.ts';

const { index } = libraryOf({
  doses: 'Norland sent 500 doses of the vaccine to hospitals in April 2021.',
  masks: 'Norland bought masks for schools, and nobody counted them.',
  ports: 'Ships wait at the ports when it rains for weeks.',
});

it.each<[string, Status]>([
  ['How many doses of the vaccine did Norland send?', 'answered'],
  ['doses for hospitals', 'answered'],
  ['DOSES FOR HOSPITALS', 'answered'],
  ['When did Norland send vaccines to hospitals?', 'answered'],
  ['How many masks did Norland buy for schools?', 'related'], // no figure in it
  ['When did Norland buy masks?', 'related'], // no date in it
  ['doses of the vaccine for hospitals in Sudland', 'related'], // another country
  ['schools', 'answered'],
  ['walruses wait at ports', 'related'], // of few words one is in no source
  ['Did walruses with umbrellas send doses of the vaccine to hospitals on Neptune?', 'related'], // less than half
  ['roofs, tables, chairs, doors, windows, lamps and schools', 'not-found'],
  // A long question is near where a passage holds a few of its many words…
  [
    'The quay, pier, crane, anchor, hull, sail, mast, captain, sailor, cargo and customs keep ships at ports for weeks of rain',
    'related',
  ],
  // … but not where it holds one.
  ['Bread, butter, cheese, milk, honey, apples, pears, plums, nuts, soup, weeks', 'not-found'],
  ['chromodynamics', 'not-found'],
  ['', 'not-found'],
])('“%s” is %s', (text, status) => {
  const question = parseQuestion(text, index);
  expect(judge(question, rank(question, index, { top: 1 }))).toBe(status);
});

it('answers what a thing is where a heading names it and a sentence says so', () => {
  const { index } = libraryOf({
    a: '# Tools\n\n## Gantry\n\nA gantry is a frame on wheels.\n\n## Cranes\n\nA gantry helps.',
    b: 'They moved the gantry to the port. It rained. A gantry is old.',
  });
  const question = parseQuestion('What is a gantry?', index);
  const ranked = rank(question, index, { top: 1 });
  expect(supportOf(question, ranked[0]!).defines).toBe(true);
  expect(judge(question, ranked)).toBe('answered');
});

it('is surer of the first the further it is ahead of the next that says something else', () => {
  const lead = (texts: Readonly<Record<string, string>>) => {
    const { index } = libraryOf(texts);
    const question = parseQuestion('Where do ships wait for the rain?', index);
    const [first] = rank(question, index, { top: 1 });
    return { lead: first!.lead, support: supportOf(question, first!).support };
  };
  const ports = 'Ships wait at the ports when it rains for weeks.';
  const alone = lead({ ports, masks: 'Norland bought masks for schools.' });
  const same = lead({ ports, again: ports, masks: 'Norland bought masks for schools.' });
  const beside = lead({ ports, bay: 'In the rain some ships also wait in the bay of Norland.' });
  expect(alone.lead).toBe(Number.POSITIVE_INFINITY);
  expect(same.lead).toBe(Number.POSITIVE_INFINITY); // the same words again are no other answer
  expect(beside.lead).toBeLessThan(1);
  expect(beside.support).toBeLessThan(alone.support);
});
