import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { defineAction } from '../reply/action.ts';
import { feedbackOf, toldAlone, UNHELPFUL, whenKept } from '../reply/feedback.ts';
import type { Reply } from '../reply/reply.ts';
import { REASONS } from '../servers/feedback-store.ts';

/** Notes, once for each person, that the answer it stands under did not help. State: how that ended. */
export const unhelpful = defineAction({
  name: UNHELPFUL,
  turnsPage: false,
  state: z.tuple([z.enum(['found', 'related', 'not-found'])]),
  async run([outcome], context): Promise<Reply> {
    const { messages } = context;
    const { feedback: words } = messages;
    const { store, person, server, keepsQuestions, answer } = feedbackOf(context);
    if (!answer) throw new UsageError(messages.fault.unknownButton);
    const { message } = answer;
    const question = keepsQuestions ? answer.question : null;
    const asker = question === null ? '' : answer.asker;
    const said = { message, person, server, outcome, asker, question, reason: null };
    const isNew = await whenKept(store.add(said), messages);
    if (!isNew) return toldAlone(words.already);
    return {
      ...toldAlone(question === null ? words.thanks : words.thanksWithQuestion),
      menu: {
        id: `reason:${message}`,
        placeholder: words.why,
        choices: REASONS.map((value) => ({ value, label: words.reasons[value] })),
      },
    };
  },
});

/** Adds why. State: the id of the answer's message, and the reason that was chosen. */
export const reason = defineAction({
  name: 'reason',
  turnsPage: true,
  state: z.tuple([z.string().regex(/^\d{1,20}$/), z.enum(REASONS)]),
  async run([message, chosen], context): Promise<Reply> {
    const { messages } = context;
    const { store, person } = feedbackOf(context);
    const isKept = await whenKept(store.explain({ message, person }, chosen), messages);
    if (!isKept) throw new UsageError(messages.fault.unknownButton);
    return toldAlone(messages.feedback.thanksForReason);
  },
});
