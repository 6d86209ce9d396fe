import type { Action } from '../reply/action.ts';
import type { Reply } from '../reply/reply.ts';
import { cite, style, work } from './cite.ts';
import { context, read } from './context.ts';
import { count } from './count.ts';
import { reason, unhelpful } from './feedback.ts';
import { more } from './more.ts';
import { setup } from './setup.ts';
import { addUpload, undoUpload } from './upload.ts';

/** All button and menu actions under answers, by the name that begins an id. */
export const actions: readonly Action<Reply>[] = [context, read, more, cite, work, style, count];

/** Those by which sources are added in Discord, where that is allowed. */
export const uploadActions: readonly Action[] = [addUpload, undoUpload];

/** Those by which a server is set up in Discord. */
export const serverActions: readonly Action[] = [setup];

/** Those by which people say what an answer was worth. */
export const feedbackActions: readonly Action[] = [unhelpful, reason];
