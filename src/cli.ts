import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { Command as Program } from 'commander';
import { config as loadEnvFile } from 'dotenv';
import { ask } from '../commands/ask.ts';
import { sources } from '../commands/sources.ts';
import { readConfig } from './config.ts';
import { renderReply } from './console/render.ts';
import { screenOf } from './console/screen.ts';
import { UsageError } from './errors.ts';
import { EXIT, exitWith } from './exit.ts';
import { loadLibrary } from './library.ts';
import type { Command } from './reply/command.ts';
import type { Context } from './reply/context.ts';
import { messagesFor } from './reply/messages/index.ts';
import type { Outcome, Reply } from './reply/reply.ts';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

interface AskOptions {
  readonly source?: string;
  readonly top?: string;
  readonly json?: boolean;
}

const program = new Program('verbatim')
  .description('Answers questions only in quotes from a folder of sources.')
  .version(version)
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.found : EXIT.fault));

program
  .command('ask')
  .description('quotes that answer a question; with --json and no question, one question a line')
  .argument('[question...]')
  .option('--source <id>', 'look only in this source')
  .option('--top <n>', 'quotes to give, 1 to 50', '3')
  .option('--json', 'print JSON, an object a line')
  .action(async (words: string[], options: AskOptions) => {
    const context = await openLibrary();
    const { json = false, ...given } = options;
    const question = words.join(' ');
    if (question !== '' || !json) {
      finish(await run(ask, { ...given, question }, context), json);
      return;
    }
    let worst: Outcome = 'found';
    for await (const line of createInterface({ input: process.stdin })) {
      if (line.trim() === '') continue;
      const reply = await run(ask, { ...given, question: line }, context);
      print(reply, json);
      if (codeOf(reply.outcome) > codeOf(worst)) worst = reply.outcome;
    }
    process.exitCode = codeOf(worst);
  });

program
  .command('sources')
  .description('what the library holds')
  .option('--json', 'print JSON')
  .action(async ({ json = false }: { json?: boolean }) =>
    finish(await run(sources, {}, await openLibrary()), json),
  );

program
  .command('text')
  .description('the canonical text of a source, which quotes are slices of')
  .argument('<id>')
  .action(async (id: string) => {
    const { documents } = (await openLibrary()).library;
    const document = documents.find((one) => one.id === id);
    const known = documents.map((one) => one.id).join(', ');
    if (!document) throw new UsageError(`There is no source "${id}". The library holds: ${known}.`);
    process.stdout.write(document.text);
  });

async function openLibrary(): Promise<Context> {
  loadEnvFile({ quiet: true });
  const library = await loadLibrary(readConfig(process.env).knowledgeFolder);
  return { library, messages: messagesFor('en') };
}

/** A command's reply; what a user did wrong is a reply too, so that the next line is still read. */
async function run(command: Command, options: unknown, context: Context): Promise<Reply> {
  return command.run(options, context).catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    return {
      outcome: 'fault',
      parts: [{ kind: 'text', text: error.message }],
      buttons: [],
      data: { error: error.message },
    };
  });
}

function finish(reply: Reply, json: boolean): void {
  print(reply, json);
  process.exitCode = codeOf(reply.outcome);
}

function print(reply: Reply, json: boolean): void {
  const stream = reply.outcome === 'fault' && !json ? process.stderr : process.stdout;
  const text = json
    ? JSON.stringify(reply.data)
    : renderReply(reply, screenOf(stream, process.env));
  stream.write(`${text}\n`);
}

function codeOf(outcome: Outcome): number {
  switch (outcome) {
    case 'found':
    case 'related':
      return EXIT.found;
    case 'not-found':
      return EXIT.notFound;
    case 'fault':
      return EXIT.fault;
  }
}

program.parseAsync().catch(exitWith);
