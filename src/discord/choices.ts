import { LONGEST_CHOICE, MOST_CHOICES, type Suggestion } from '../reply/command.ts';
import { oneLine } from '../reply/shorten.ts';
import { withoutUnseen } from './escape.ts';

/** The suggestions that Discord takes: for one that it does not, it would refuse them all. */
export function fitChoices(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions
    .map(({ name, value }) => ({ name: oneLine(withoutUnseen(name)), value }))
    .filter(({ name, value }) => [name, value].every(isTaken))
    .slice(0, MOST_CHOICES);
}

function isTaken(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_CHOICE;
}
