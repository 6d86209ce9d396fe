import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { UsageError } from '../errors.ts';
import type { Command } from '../reply/command.ts';
import type { Context } from '../reply/context.ts';
import type { Reply } from '../reply/reply.ts';
import { codeOf, EXIT } from './exit-code.ts';
import { renderReply, type Screen } from './render.ts';
import type { Input, Output } from './screen.ts';
import { withoutEcho } from './without-echo.ts';
import { writeChart } from './write-chart.ts';

/** What was typed behind the name of a command. */
export interface Typed {
  readonly words: readonly string[];
  /** Options of the command by their names. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly json: boolean;
  readonly csv: boolean;
  /** The file to draw into. */
  readonly chart: string | null;
}

export interface OneShot {
  readonly context: Context;
  readonly input: Input;
  readonly output: Output;
  readonly errors: Output;
  screenOf(stream: Output): Screen;
}

/** Answers what was typed, or each line or the whole of the input, and returns the exit code: the worst of all. */
export async function answerTyped(command: Command, typed: Typed, shot: OneShot): Promise<number> {
  let worst: number = EXIT.found;
  let isFirst = true;
  for await (const text of textsOf(command, typed, shot)) {
    if (!isFirst && !typed.json) shot.output.write('\n');
    // Nobody may read on: that is told between two answers.
    if (!isFirst) await setImmediate();
    isFirst = false;
    worst = Math.max(worst, await answerOne(command, { ...typed, text }, shot));
  }
  return worst;
}

/** What the command is asked about; null when nothing is, which is for the command to judge. */
async function* textsOf(
  { terminal }: Command,
  { words }: Typed,
  { input }: OneShot,
): AsyncGenerator<string | null> {
  const isRead = words.length === 0 && terminal?.input !== undefined && input.isTTY !== true;
  let isEmpty = true;
  if (isRead && terminal.input === 'whole') {
    const text = (await readAll(input)).trim();
    if (text !== '') return yield text;
  } else if (isRead) {
    for await (const line of createInterface({ input })) {
      if (line.trim() === '') continue;
      isEmpty = false;
      yield line;
    }
  }
  if (isEmpty) yield words.length > 0 ? words.join(' ') : null;
}

async function answerOne(
  command: Command,
  { text, options, json, csv, chart }: Typed & { readonly text: string | null },
  shot: OneShot,
): Promise<number> {
  const { context, output, errors } = shot;
  const { terminal, data } = command;
  const [main] = data.options ?? [];
  const asked = {
    ...terminal?.given,
    ...options,
    ...(main && text !== null && { [main.name]: text }),
  };
  const isFile = !json && terminal?.givesFile?.(asked) === true;
  const reply = await command
    .run(asked, context)
    .then(async (answered) => {
      if (chart !== null) await writeChart(chart, answered, context.messages);
      return answered;
    })
    .catch(toFault);
  const file = reply.parts.find((part) => part.kind === 'file');
  const code =
    isFile && !file ? Math.max(EXIT.notFound, codeOf(reply.outcome)) : codeOf(reply.outcome);
  if (json) output.write(`${JSON.stringify(reply.data)}\n`);
  else if (csv && terminal?.toCsv && reply.outcome !== 'fault')
    output.write(terminal.toCsv(reply.data));
  // A file for other programs is written as it is; a terminal is not to be steered by what stands in it.
  else if (isFile && file && output.isTTY !== true) output.write(file.text);
  else {
    const isFault = reply.outcome === 'fault' || (isFile && !file);
    const stream = isFault ? errors : output;
    const shown = isFile && file ? { ...reply, parts: [file] } : reply;
    const isSeen = stream.isTTY === true && text !== null;
    stream.write(
      `${renderReply(isSeen ? withoutEcho(shown, text) : shown, shot.screenOf(stream))}\n`,
    );
  }
  return code;
}

/** What a user did wrong is a reply too, so that the next line is still read. */
function toFault(error: unknown): Reply {
  if (!(error instanceof UsageError)) throw error;
  return {
    outcome: 'fault',
    parts: [{ kind: 'text', text: error.message }],
    buttons: [],
    data: { error: error.message },
  };
}
