import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { UsageError } from '../errors.ts';
import { type Askable, commandAsked, replyTo } from '../reply/asking.ts';
import type { Context } from '../reply/context.ts';
import type { Button, Reply } from '../reply/reply.ts';
import { type ParsedLine, parseLine } from './parse-line.ts';
import { MARK_PASTES, readTexts } from './read-texts.ts';
import { renderButtons, renderReply, renderText, type Screen } from './render.ts';
import { withoutEcho } from './without-echo.ts';

export interface ChatOptions extends Askable {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** A person types: prompt them, greet them, keep their history. */
  readonly isInteractive: boolean;
  readonly screen: () => Screen;
  /** What is answered from now: sources may change while somebody chats. */
  readonly context: () => Context;
  /** Where a person types, is given what shows them a notice and leaves what they have typed in place. */
  readonly onOpen?: (notify: (text: string) => void) => void;
}

/** Answers text after text until the input ends or somebody types /quit. */
export async function chat(options: ChatOptions): Promise<void> {
  const { input, output, isInteractive } = options;
  const lines = createInterface({ input, output, terminal: isInteractive, prompt: '› ' });
  const write = (text: string) => output.write(`${text}\n\n`);
  const say = (text: string) => write(renderText(text, options.screen()));
  let last: Reply | null = null;
  let isAnswering = false;
  const notices: string[] = [];
  const prompt = () => {
    isAnswering = false;
    for (const notice of notices.splice(0)) say(notice);
    lines.prompt();
  };
  if (isInteractive) {
    const { messages, library } = options.context();
    output.write(MARK_PASTES.on);
    say(messages.console.welcome(library.documents.length, library.index.size));
    options.onOpen?.((text) => {
      if (isAnswering) notices.push(text);
      else interrupt(lines, output, () => say(text));
    });
    prompt();
  }
  for await (const text of readTexts(lines, input)) {
    isAnswering = true;
    // Nobody may read on: that is told between two answers.
    await setImmediate();
    const typed = text.trim();
    if (/^\/(quit|exit)$/.test(typed)) break;
    if (typed !== '') {
      const asked = readAsked(typed, last, options);
      const reply = await answerAsked(asked, options);
      if (typeof reply === 'string') say(reply);
      else {
        // What a person has typed stands above the answer already.
        const echoed = isInteractive && 'parsed' in asked ? mainOf(asked.parsed) : '';
        write(renderReply(withoutEcho(reply, echoed), options.screen()));
        if (isInteractive && reply.buttons.length > 0)
          write(renderButtons(reply, options.screen()));
        last = reply.outcome === 'fault' ? last : reply;
      }
    }
    if (isInteractive) prompt();
  }
  lines.close();
  if (isInteractive) output.write(MARK_PASTES.off);
}

/** Says something in the place of the prompt, and then prompts again with what was typed. */
function interrupt(lines: Interface, output: NodeJS.WritableStream, say: () => void): void {
  const { line, cursor } = lines;
  lines.write(null, { ctrl: true, name: 'e' });
  lines.write(null, { ctrl: true, name: 'u' });
  cursorTo(output, 0);
  clearLine(output, 0);
  say();
  lines.prompt();
  lines.write(line);
  for (let at = line.length; at > cursor; at--) lines.write(null, { name: 'left' });
}

type Asked = { readonly pressed: string } | { readonly parsed: ParsedLine };

/** A number presses a button, and so does its name; a number that no button can have is a question. */
function readAsked(typed: string, last: Reply | null, { commands }: Askable): Asked {
  const isNamed = ({ label }: Button) => label.toLowerCase() === typed.toLowerCase();
  const button = /^\d+$/.test(typed)
    ? last?.buttons[Number(typed) - 1]
    : last?.buttons.find(isNamed);
  if (button || /^\d{1,2}$/.test(typed)) return { pressed: button?.id ?? '' };
  return { parsed: parseLine(typed, commands) };
}

/** The words that a command is about. */
function mainOf({ main, options }: ParsedLine): string {
  return main === null ? '' : String(options[main] ?? '');
}

async function answerAsked(asked: Asked, options: ChatOptions): Promise<Reply | string> {
  const context = options.context();
  const { console: words } = context.messages;
  const isPressed = 'pressed' in asked;
  const wanted = isPressed ? asked.pressed : commandAsked(asked.parsed.name, asked.parsed.options);
  try {
    const reply = await replyTo(wanted, options, context);
    return reply ?? (isPressed ? words.noQuote : words.unknown(asked.parsed.name));
  } catch (fault) {
    return fault instanceof UsageError ? fault.message : words.bug(String(fault));
  }
}
