import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { defineAction } from '../reply/action.ts';
import type { Context } from '../reply/context.ts';
import type { Reply } from '../reply/reply.ts';
import { INHERITED, maySetUp, PAGES, setupReply } from '../reply/setup-reply.ts';
import { FIELDS, type Field } from '../servers/settings.ts';

const Place = z.string().regex(/^\d{0,20}$/);
const Page = z.enum(PAGES);

/** Those whose menus give several values, or none. */
const SEVERAL: readonly Field[] = ['shelves', 'askers', 'publishers', 'adders'];

/**
 * Changes the settings of a server. State: what to do, then the channel (empty for the whole server), the page on
 * show, the field, and what was chosen for it.
 */
export const setup = defineAction({
  name: 'setup',
  turnsPage: true,
  state: z.union([
    z.tuple([z.literal('in'), Page, Place]).transform(([, page, place]) => ({ page, place })),
    z.tuple([z.literal('show'), Place, Page]).transform(([, place, page]) => ({ page, place })),
    z
      .tuple([z.literal('reset'), Place, Page])
      .transform(([, place, page]) => ({ page, place, isReset: true })),
    z
      .tuple([z.literal('set'), Place, Page, z.enum(Object.keys(FIELDS) as Field[])], z.string())
      .transform(([, place, page, field, ...chosen]) => ({ page, place, field, chosen })),
  ]),
  async run(asked, context): Promise<Reply> {
    const { server, store } = maySetUp(context);
    const at = { server, place: asked.place };
    if ('isReset' in asked) await saved(store.reset(at), context);
    if ('field' in asked) {
      const { field, chosen } = asked;
      const value = chosenFor(field, chosen, context);
      await saved(store.choose(at, field, value), context);
    }
    const isSaved = 'isReset' in asked || 'field' in asked;
    return setupReply({ ...asked, isSaved }, context);
  },
});

/** Throws `UsageError` for what was never offered. */
function chosenFor(field: Field, chosen: readonly string[], { messages }: Context) {
  const [first = INHERITED] = chosen;
  if (first === INHERITED) return undefined;
  const parsed = FIELDS[field].safeParse(SEVERAL.includes(field) ? chosen : toValue(first));
  if (!parsed.success) throw new UsageError(messages.fault.unknownButton);
  return parsed.data;
}

function toValue(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function saved(change: Promise<void>, { messages }: Context): Promise<void> {
  await change.catch((cause: unknown) => {
    throw new UsageError(messages.setup.notSaved, { cause });
  });
}
