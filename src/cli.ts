import { createRequire } from 'node:module';
import { config as loadEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { checkKnowledge, describeCheck, isFlawless } from './check.ts';
import { loadStyles } from './citations/styles.ts';
import { type Config, readConfig } from './config.ts';
import { type AddTo, addFiles } from './console/add-files.ts';
import { personAt } from './console/ask-person.ts';
import { createCommandLine } from './console/command-line.ts';
import { EXIT } from './console/exit-code.ts';
import { feedbackLines, feedbackTable } from './console/feedback-table.ts';
import { leaveWithReader } from './console/leave-with-reader.ts';
import { answerTyped } from './console/one-shot.ts';
import { renderReply } from './console/render.ts';
import { screenOf } from './console/screen.ts';
import { tell } from './console/tell.ts';
import { KnowledgeError } from './errors.ts';
import { exitWith } from './exit.ts';
import { loadLibrary } from './library.ts';
import { openFolder } from './open-folder.ts';
import type { Context } from './reply/context.ts';
import { findSource } from './reply/find-source.ts';
import { type Messages, messagesFor } from './reply/messages/index.ts';
import { createFeedbackStore } from './servers/feedback-store.ts';
import { TYPED, type Typed } from './shelf/typed-item.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
/** The reader's language; what is data is English whoever asks. */
const spoken = messagesFor(Intl.DateTimeFormat().resolvedOptions().locale);
const { commandLine: words } = spoken.console;

const program = createCommandLine({
  commands,
  version,
  messages: spoken,
  async answer(command, typed) {
    const context = await openLibrary(typed.json || typed.csv ? messagesFor('en') : spoken);
    const { stdin: input, stdout: output, stderr: errors } = process;
    process.exitCode = await answerTyped(command, typed, {
      ...{ context, input, output, errors },
      screenOf: (stream) => screenOf(stream, process.env),
    });
  },
  leave({ isFault, message }) {
    if (message !== null) tell(process.stderr, message);
    process.exit(isFault ? EXIT.fault : EXIT.found);
  },
});

program
  .command('check')
  .description(words.check)
  .option('--strict', words.strict)
  .option('--json', words.json)
  .action(async ({ json, strict }: { readonly json?: true; readonly strict?: true }) => {
    loadEnvFile({ quiet: true });
    const found = await openFolder(readConfig(process.env), spoken, (folder, options) =>
      checkKnowledge(folder, { ...options, warn }),
    );
    process.stdout.write(json ? `${JSON.stringify(found)}\n` : describeCheck(found));
    const isGood = strict ? isFlawless(found) : found.problems.length === 0;
    process.exitCode = isGood ? EXIT.found : EXIT.notFound;
  });

const adding = program.command('add').description(words.add).argument('<files...>', words.addFiles);
for (const name of TYPED) adding.option(`--${name} <${name}>`, words.options[name]);
adding
  .option('--yes', words.yes)
  .action(async (files: string[], { yes, ...typed }: Typed & { readonly yes?: true }) => {
    loadEnvFile({ quiet: true });
    const config = readConfig(process.env);
    const { stdin: input, stdout: output, stderr: errors } = process;
    const isAsked = !yes && input.isTTY === true && output.isTTY === true;
    const person = isAsked ? personAt(input, output) : null;
    process.exitCode = await addFiles(files, typed, {
      ...(await holdingsOf(config)),
      ...{ root: config.knowledgeFolder, limits: config.limits, messages: spoken, person },
      show: (reply) => {
        const stream = reply.outcome === 'fault' ? errors : output;
        stream.write(`${renderReply(reply, screenOf(stream, process.env))}\n\n`);
      },
    }).finally(() => person?.leave());
  });

program
  .command('text')
  .description(words.text)
  .argument('<id>', words.textId)
  .action(async (id: string) => {
    process.stdout.write(findSource(id, await openLibrary(spoken)).text);
  });

program
  .command('feedback')
  .description(words.feedback)
  .option('--json', words.json)
  .action(async ({ json }: { readonly json?: true }) => {
    loadEnvFile({ quiet: true });
    const { openStorage } = await import('./storage/storage.ts');
    const storage = await openStorage(readConfig(process.env).storage);
    const all = await createFeedbackStore(storage)
      .list()
      .finally(() => storage.close());
    process.stdout.write(json ? feedbackLines(all) : feedbackTable(all, spoken));
    process.exitCode = all.length > 0 ? EXIT.found : EXIT.notFound;
  });

async function openLibrary(messages: Messages): Promise<Context> {
  loadEnvFile({ quiet: true });
  const library = await openFolder(readConfig(process.env), messages, (folder, options) =>
    loadLibrary(folder, { ...options, warn }),
  );
  if (library.faults.length > 0) warn(messages.console.faults(library.faults.length));
  return { library, messages, isTerminal: true };
}

/** What is in the library already. A folder that nothing can be served from may be given its first source. */
async function holdingsOf(config: Config): Promise<Pick<AddTo, 'documents' | 'styles'>> {
  try {
    const { documents, bibliography } = await openFolder(config, spoken, loadLibrary);
    return { documents, styles: bibliography.styles };
  } catch (fault) {
    if (!(fault instanceof KnowledgeError)) throw fault;
    return { documents: [], styles: await loadStyles(config.knowledgeFolder, []) };
  }
}

function warn(message: string): void {
  tell(process.stderr, message);
}

leaveWithReader(process.stdout);
program.parseAsync().catch(exitWith);
