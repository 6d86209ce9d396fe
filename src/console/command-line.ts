import { type CommanderError, type HelpConfiguration, Command as Program } from 'commander';
import type { Command } from '../reply/command.ts';
import type { Messages } from '../reply/messages/index.ts';
import { namedOptions } from '../reply/terminal-use.ts';
import type { Typed } from './one-shot.ts';

export interface CommandLine {
  readonly commands: readonly Command[];
  readonly version: string;
  readonly messages: Messages;
  /** Says what was asked of the program itself: its help, its version. */
  write(text: string): void;
  answer(command: Command, typed: Typed): Promise<void>;
}

/**
 * The command line that the commands make: their words, their options, and the extras of each. Parsing rejects with
 * commander's `CommanderError`: of code 0 when all is said, else `explainSlip` says what is wrong.
 */
export function createCommandLine(line: CommandLine): Program {
  const { commands, version, messages } = line;
  const { commandLine: words } = messages.console;
  const program = new Program('verbatim')
    .description(words.about)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.help)
    .configureHelp({ styleTitle: (title) => words.titles[title] ?? title } as HelpConfiguration)
    .configureOutput({ writeOut: line.write, outputError: () => {} }) // said in the reader's language, below
    .exitOverride();
  // What it would tell, --help does.
  for (const command of commands)
    if (command.data.name !== 'help') addCommand(program, command, line);
  return program;
}

function addCommand(program: Program, command: Command, { messages, answer }: CommandLine): void {
  const { data, terminal } = command;
  const { commandLine: words } = messages.console;
  const [main] = data.options ?? [];
  const own = ({ description, description_localizations }: Described) =>
    description_localizations?.[messages.locale] ?? description;
  const added = program.command(data.name).description(own(data));
  const read = terminal?.input === undefined ? [] : [words[terminal.input]];
  if (main) added.argument(`[${main.name}...]`, [own(main), ...read].join('. '));
  const names = namedOptions(command);
  for (const name of names) {
    const offered = data.options?.find((option) => option.name === name);
    const isFlag = terminal?.options?.[name] === 'flag';
    const described = offered ? own(offered) : (words.options[name] ?? '');
    added.option(isFlag ? `--${name}` : `--${name} <${name}>`, described);
  }
  added.option('--json', words.json);
  if (terminal?.toCsv) added.option('--csv', words.csv);
  if (terminal?.hasChart) added.option('--chart <file>', words.chart);
  added.action(async () => {
    const given: Readonly<Record<string, unknown>> = added.opts();
    await answer(command, {
      words: added.args,
      options: Object.fromEntries(
        names.filter((name) => name in given).map((name) => [name, given[name]]),
      ),
      json: given.json === true,
      csv: given.csv === true,
      chart: typeof given.chart === 'string' ? given.chart : null,
    });
  });
}

type Translations = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Described {
  readonly description: string;
  readonly description_localizations?: Translations;
}

/** What is wrong with a command line, in plain words. */
export function explainSlip(
  { code, message }: CommanderError,
  { console: { commandLine } }: Messages,
): string {
  const name = /'([^']+)'/.exec(message)?.[1] ?? '';
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1];
  const known: Readonly<Record<string, string>> = {
    'commander.unknownCommand': commandLine.unknownCommand(name),
    'commander.unknownOption': commandLine.unknownOption(name),
    'commander.missingArgument': commandLine.missingValue(name),
    'commander.optionMissingArgument': commandLine.missingValue(name),
    'commander.excessArguments': commandLine.tooManyWords,
  };
  return [
    known[code] ?? message,
    ...(near === undefined ? [] : [commandLine.didYouMean(near)]),
    commandLine.seeHelp('verbatim'),
  ].join(' ');
}
