import type { Command } from '../src/reply/command.ts';
import { ask } from './ask.ts';
import { sources } from './sources.ts';

/** All slash commands. Whatever answers people goes through this list. */
export const commands: readonly Command[] = [ask, sources];
