import { z } from 'zod';
import { defineCommand } from '../src/reply/command.ts';
import { commandData } from '../src/reply/command-data.ts';
import { toldAlone } from '../src/reply/feedback.ts';

/** Tells what is kept of whoever asks. */
export const privacy = defineCommand({
  data: commandData('privacy', {}),
  isPrivate: true,
  isForAll: true,
  options: z.object({}),
  run(_options, { messages, feedback }) {
    const { privacy: words } = messages;
    const lines = [...words.lines, feedback?.keepsQuestions ? words.withQuestions : words.without];
    const parts = [...lines, words.forget].map((text) => ({ kind: 'text', text }) as const);
    return { ...toldAlone(''), parts: [{ kind: 'title', text: words.title }, ...parts] };
  },
});
