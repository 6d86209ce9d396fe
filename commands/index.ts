import type { Command } from '../src/reply/command.ts';
import { addSource } from './add-source.ts';
import { ask } from './ask.ts';
import { checkText } from './check-text.ts';
import { compare } from './compare.ts';
import { doseCount } from './dose-count.ts';
import { findQuote } from './find-quote.ts';
import { forget } from './forget.ts';
import { helpFor } from './help.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { removeSource } from './remove-source.ts';
import { setup } from './setup.ts';
import { source } from './source.ts';
import { sources } from './sources.ts';

const answering: readonly Command[] = [
  ask,
  compare,
  doseCount,
  source,
  findQuote,
  quote,
  checkText,
  sources,
];

/** All commands that ask. Whatever answers people goes through this list. */
export const commands: readonly Command[] = [...answering, helpFor(answering)];

/** Those by which sources are added in Discord, where that is allowed. */
export const uploadCommands: readonly Command[] = [addSource, removeSource];

/** Those by which a server is set up in Discord. */
export const serverCommands: readonly Command[] = [setup];

/** Those by which people learn what is kept of them, and have it deleted. */
export const privacyCommands: readonly Command[] = [privacy, forget];
