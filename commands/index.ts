import type { Command } from '../src/reply/command.ts';
import { ask } from './ask.ts';
import { checkText } from './check-text.ts';
import { doseCount } from './dose-count.ts';
import { findQuote } from './find-quote.ts';
import { source } from './source.ts';
import { sources } from './sources.ts';

/** All commands. Whatever answers people goes through this list. */
export const commands: readonly Command[] = [ask, doseCount, source, findQuote, checkText, sources];
