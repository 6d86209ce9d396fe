import type { Action } from '../reply/action.ts';
import { context, read } from './context.ts';

/** All button actions, by the name that begins a button's id. */
export const actions: readonly Action[] = [context, read];
