import { createInterface } from 'node:readline';
import { type Askable, replyTo } from '../reply/asking.ts';
import type { Context } from '../reply/context.ts';
import type { Part, Reply } from '../reply/reply.ts';
import { parseLine } from './parse-line.ts';
import { renderButtons, renderReply, type Screen } from './render.ts';

export interface ChatOptions extends Askable {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** A person types: prompt them, greet them, keep their history. */
  readonly isInteractive: boolean;
  readonly screen: () => Screen;
  readonly context: Context;
}

/** Answers line after line until the input ends or somebody types /quit. */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, isInteractive, context } = options;
  const { library, messages } = context;
  const lines = createInterface({ input, output, terminal: isInteractive, prompt: '› ' });
  const say = (text: string) => output.write(`${text}\n\n`);
  if (isInteractive)
    say(messages.console.welcome(library.documents.length, library.index.passages.length));
  let last: Reply | null = null;
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    if (/^\/(quit|exit)\s*$/.test(line)) break;
    if (line.trim() !== '') {
      const reply = await answerLine(line.trim(), last, options);
      if (typeof reply === 'string') say(reply);
      else {
        say(renderReply(reply, options.screen()));
        if (isInteractive && reply.buttons.length > 0) say(renderButtons(reply, options.screen()));
        last = reply.outcome === 'fault' ? last : reply;
      }
    }
    if (isInteractive) lines.prompt();
  }
  lines.close();
}

async function answerLine(
  line: string,
  last: Reply | null,
  options: ChatOptions,
): Promise<Reply | string> {
  const { commands, context } = options;
  const { messages } = context;
  if (/^\d$/.test(line)) {
    const pressed = last?.buttons[Number(line) - 1]?.id ?? '';
    return (await replyTo(pressed, options, context)) ?? messages.console.noQuote;
  }
  const { name, options: given } = parseLine(line, commands);
  const command = commands.find(({ data }) => data.name === name);
  if (!command) return messages.console.unknown(name);
  const reply = await command.run(given, context).catch((error: unknown) => {
    if (error instanceof Error) return error.message;
    throw error;
  });
  const isHelp = typeof reply !== 'string' && name === 'help';
  const note: Part = { kind: 'note', text: messages.console.help };
  return isHelp ? { ...reply, parts: [...reply.parts, note] } : reply;
}
