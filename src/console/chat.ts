import { createInterface } from 'node:readline';
import type { Action } from '../reply/action.ts';
import type { Command } from '../reply/command.ts';
import type { Context } from '../reply/context.ts';
import type { Reply } from '../reply/reply.ts';
import { parseLine } from './parse-line.ts';
import { renderButtons, renderReply, type Screen } from './render.ts';

export interface ChatOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** A person types: prompt them, greet them, keep their history. */
  readonly isInteractive: boolean;
  readonly screen: () => Screen;
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
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
  { commands, actions, context }: ChatOptions,
): Promise<Reply | string> {
  const { messages } = context;
  if (line === '/help') return messages.console.help;
  if (/^\d$/.test(line)) {
    const [name, ...state] = last?.buttons[Number(line) - 1]?.id.split(':') ?? [];
    const action = actions.find((one) => one.name === name);
    return action?.run(state, context) ?? messages.console.noQuote;
  }
  const { name, options } = parseLine(line, commands);
  const command = commands.find(({ data }) => data.name === name);
  if (!command) return messages.console.unknown(name);
  return command.run(options, context).catch((error: unknown) => {
    if (error instanceof Error) return error.message;
    throw error;
  });
}
