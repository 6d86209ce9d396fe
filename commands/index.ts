import type { Command } from '../src/reply/command.ts';
import { ask } from './ask.ts';
import { checkText } from './check-text.ts';
import { doseCount } from './dose-count.ts';
import { findQuote } from './find-quote.ts';
import { helpFor } from './help.ts';
import { source } from './source.ts';
import { sources } from './sources.ts';

const answering: readonly Command[] = [ask, doseCount, source, findQuote, checkText, sources];

/** All commands. Whatever answers people goes through this list. */
export const commands: readonly Command[] = [...answering, helpFor(answering)];
