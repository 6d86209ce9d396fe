import { ComponentType, type Message } from 'discord.js';
import type { FeedbackDesk } from '../reply/feedback.ts';
import { DELETE } from './controls.ts';
import { unescapeText } from './escape.ts';
import type { Scope } from './scope.ts';
import type { Service } from './service.ts';

/** Who says something, of what. */
interface Said {
  readonly person: string;
  readonly message: Message | null;
}

/** Where they can say what an answer was worth, if that is kept. */
export function feedbackDesk(
  { feedback: store }: Service,
  { server, settings: { keepsQuestions } }: Scope,
  { person, message }: Said,
): FeedbackDesk | undefined {
  if (!store) return undefined;
  const answer = message && {
    ...{ message: message.id, question: questionOver(message) },
    asker: askerOf(message) ?? person,
  };
  return { store, person, server: server ?? '', keepsQuestions, answer };
}

/** The question that an answer of ours has for its title, as its message shows it. */
function questionOver({ components }: Message): string | null {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue;
    for (const part of component.components)
      if (part.type === ComponentType.TextDisplay && part.content.startsWith('### '))
        return unescapeText(part.content.slice('### '.length));
  }
  return null;
}

/** Who may delete an answer that all see has asked for it; null where one alone sees it. */
function askerOf({ components }: Message): string | null {
  const ids = JSON.stringify(components.map((component) => component.toJSON()));
  return new RegExp(`"${DELETE}:(\\d+)"`).exec(ids)?.[1] ?? null;
}
