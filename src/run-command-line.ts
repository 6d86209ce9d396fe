import { createRequire } from 'node:module';
import { CommanderError } from 'commander';
import { commands } from '../commands/index.ts';
import { checkKnowledge, describeCheck, isFlawless } from './check.ts';
import { loadStyles } from './citations/styles.ts';
import { type Config, readConfig } from './config.ts';
import { type AddTo, addFiles } from './console/add-files.ts';
import { personAt } from './console/ask-person.ts';
import { createCommandLine, explainSlip } from './console/command-line.ts';
import { EXIT } from './console/exit-code.ts';
import { feedbackLines, feedbackTable } from './console/feedback-table.ts';
import { answerTyped } from './console/one-shot.ts';
import { renderReply } from './console/render.ts';
import { type Input, type Output, screenOf } from './console/screen.ts';
import { tell } from './console/tell.ts';
import { KnowledgeError } from './errors.ts';
import { explain } from './exit.ts';
import { loadLibrary } from './library.ts';
import { openFolder } from './open-folder.ts';
import type { Context } from './reply/context.ts';
import { findSource } from './reply/find-source.ts';
import { type Messages, messagesFor } from './reply/messages/index.ts';
import { TYPED, type Typed } from './shelf/typed-item.ts';

/** Where a command line is typed, and who reads what it says. */
export interface CommandPlace {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The reader's language, a BCP 47 tag; what is data is English whoever asks. */
  readonly locale: string;
  readonly input: Input;
  /** For answers. */
  readonly output: Output;
  /** For faults. */
  readonly errors: Output;
}

/** Does what is typed behind `verbatim`, and returns the exit code. Never rejects: a fault is told and has its code. */
export async function runCommandLine(
  typed: readonly string[],
  place: CommandPlace,
): Promise<number> {
  const spoken = messagesFor(place.locale);
  try {
    return await run(typed, place, spoken);
  } catch (fault) {
    if (fault instanceof CommanderError && fault.exitCode === 0) return EXIT.found;
    const isSlip = fault instanceof CommanderError;
    tell(place.errors, isSlip ? explainSlip(fault, spoken) : explain(fault));
    return EXIT.fault;
  }
}

async function run(
  typed: readonly string[],
  { environment, input, output, errors }: CommandPlace,
  spoken: Messages,
): Promise<number> {
  const { commandLine: words } = spoken.console;
  let code: number = EXIT.found;
  const screen = (stream: Output) => screenOf(stream, environment);
  const warn = (message: string) => tell(errors, message);

  const openLibrary = async (messages: Messages): Promise<Context> => {
    const place = { config: readConfig(environment), messages, screen: errors };
    const library = await openFolder(place, (folder, options) =>
      loadLibrary(folder, { ...options, warn }),
    );
    if (library.faults.length > 0) warn(messages.console.faults(library.faults.length));
    return { library, messages, isTerminal: true };
  };

  /** What is in the library already. A folder that nothing can be served from may be given its first source. */
  const holdingsOf = async (config: Config): Promise<Pick<AddTo, 'documents' | 'styles'>> => {
    try {
      const place = { config, messages: spoken, screen: errors };
      const { documents, bibliography } = await openFolder(place, loadLibrary);
      return { documents, styles: bibliography.styles };
    } catch (fault) {
      if (!(fault instanceof KnowledgeError)) throw fault;
      return { documents: [], styles: await loadStyles(config.knowledgeFolder, []) };
    }
  };

  const program = createCommandLine({
    commands,
    version: versionOf(),
    messages: spoken,
    write: (text) => output.write(text),
    async answer(command, typed) {
      const context = await openLibrary(typed.json || typed.csv ? messagesFor('en') : spoken);
      code = await answerTyped(command, typed, {
        ...{ context, input, output, errors, screenOf: screen },
      });
    },
  });

  program
    .command('check')
    .description(words.check)
    .option('--strict', words.strict)
    .option('--json', words.json)
    .action(async ({ json, strict }: { readonly json?: true; readonly strict?: true }) => {
      const place = { config: readConfig(environment), messages: spoken, screen: errors };
      const found = await openFolder(place, (folder, options) =>
        checkKnowledge(folder, { ...options, warn }),
      );
      output.write(json ? `${JSON.stringify(found)}\n` : describeCheck(found));
      const isGood = strict ? isFlawless(found) : found.problems.length === 0;
      code = isGood ? EXIT.found : EXIT.notFound;
    });

  const adding = program
    .command('add')
    .description(words.add)
    .argument('<files...>', words.addFiles);
  for (const name of TYPED) adding.option(`--${name} <${name}>`, words.options[name]);
  adding
    .option('--yes', words.yes)
    .action(async (files: string[], { yes, ...typed }: Typed & { readonly yes?: true }) => {
      const config = readConfig(environment);
      const isAsked = !yes && input.isTTY === true && output.isTTY === true;
      const person = isAsked ? personAt(input, output) : null;
      code = await addFiles(files, typed, {
        ...(await holdingsOf(config)),
        ...{ root: config.knowledgeFolder, limits: config.limits, messages: spoken, person },
        show: (reply) => {
          const stream = reply.outcome === 'fault' ? errors : output;
          stream.write(`${renderReply(reply, screen(stream))}\n\n`);
        },
      }).finally(() => person?.leave());
    });

  program
    .command('text')
    .description(words.text)
    .argument('<id>', words.textId)
    .action(async (id: string) => {
      output.write(findSource(id, await openLibrary(spoken)).text);
    });

  program
    .command('feedback')
    .description(words.feedback)
    .option('--json', words.json)
    .action(async ({ json }: { readonly json?: true }) => {
      const { openStorage } = await import('./storage/storage.ts');
      const { createFeedbackStore } = await import('./servers/feedback-store.ts');
      const storage = await openStorage(readConfig(environment).storage);
      const all = await createFeedbackStore(storage)
        .list()
        .finally(() => storage.close());
      output.write(json ? feedbackLines(all) : feedbackTable(all, spoken));
      code = all.length > 0 ? EXIT.found : EXIT.notFound;
    });

  await program.parseAsync(typed, { from: 'user' });
  return code;
}

/** The version of the package that this file is compiled in. */
function versionOf(): string {
  const require = createRequire(import.meta.url);
  return (require('../../package.json') as { version: string }).version;
}
