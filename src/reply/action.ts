import type { z } from 'zod';
import type { Context } from './context.ts';
import type { Reply } from './reply.ts';

/** What a button does. Its state is the arguments in its id, so that it works after a restart. */
export interface Action {
  readonly name: string;
  /** Does its reply take the place of the private message its button stands on? */
  readonly turnsPage: boolean;
  /** Null when the arguments are not the action's own: a hostile or an old button. */
  run(state: readonly string[], context: Context): Reply | null;
}

/** Seals an action: whatever an id carries passes the schema first. */
export function defineAction<State extends z.ZodType>(definition: {
  readonly name: string;
  readonly turnsPage: boolean;
  readonly state: State;
  run(state: z.infer<State>, context: Context): Reply;
}): Action {
  return {
    name: definition.name,
    turnsPage: definition.turnsPage,
    run(state, context) {
      const parsed = definition.state.safeParse(state);
      return parsed.success ? definition.run(parsed.data, context) : null;
    },
  };
}
