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
  /** What is answered from now: sources may change while somebody chats. */
  readonly context: () => Context;
}

/** Answers line after line until the input ends or somebody types /quit. */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, isInteractive } = options;
  const { messages, ...opened } = options.context();
  let { library } = opened;
  const lines = createInterface({ input, output, terminal: isInteractive, prompt: '› ' });
  const say = (text: string) => output.write(`${text}\n\n`);
  if (isInteractive) say(messages.console.welcome(...sizeOf(library)));
  let last: Reply | null = null;
  if (isInteractive) lines.prompt();
  for await (const line of lines) {
    if (/^\/(quit|exit)\s*$/.test(line)) break;
    if (line.trim() !== '') {
      const context = options.context();
      if (isInteractive && context.library !== library)
        say(messages.console.reloaded(...sizeOf(context.library)));
      library = context.library;
      const reply = await answerLine(line.trim(), last, { ...options, context });
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

function sizeOf({ documents, index }: Context['library']): [documents: number, passages: number] {
  return [documents.length, index.passages.length];
}

async function answerLine(
  line: string,
  last: Reply | null,
  {
    commands,
    actions,
    context,
  }: Pick<ChatOptions, 'commands' | 'actions'> & { readonly context: Context },
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
