import { z } from 'zod';
import { defineCommand } from '../src/reply/command.ts';
import { commandData } from '../src/reply/command-data.ts';
import { feedbackOf, toldAlone, whenKept } from '../src/reply/feedback.ts';

/** Deletes what is kept of whoever asks, in all servers. */
export const forget = defineCommand({
  data: commandData('forget', {}),
  isPrivate: true,
  isForAll: true,
  options: z.object({}),
  async run(_options, context) {
    const { messages } = context;
    const { store, person } = feedbackOf(context);
    const count = await whenKept(store.forget(person), messages);
    return toldAlone(messages.privacy.forgotten(count));
  },
});
