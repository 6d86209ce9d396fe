import type { Action } from './action.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import type { Reply } from './reply.ts';

/** What can be asked for. */
export interface Askable {
  readonly commands: readonly Command[];
  readonly actions: readonly Action[];
}

/** Longest id of a button that Discord takes. */
export const LONGEST_ID = 100;

/** A command and its options in one string, which a button can carry: `/ask:{"question":"…"}`. */
export function commandAsked(name: string, options: Readonly<Record<string, unknown>>): string {
  return `/${name}:${JSON.stringify(options)}`;
}

/**
 * The reply to what was asked: a command as above, or an action as buttons name it (`context:id:0`).
 * Null when there is nothing of that name, or it was never made here.
 */
export async function replyTo(
  asked: string,
  { commands, actions }: Askable,
  context: Context,
): Promise<Reply | null> {
  const [name, ...state] = asked.split(':');
  if (!asked.startsWith('/'))
    return actions.find((action) => action.name === name)?.run(state, context) ?? null;
  const options = parse(state.join(':'));
  const command = commands.find(({ data }) => `/${data.name}` === name);
  return options === null || !command ? null : command.run(options, context);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
