import { config as loadEnvFile } from 'dotenv';
import { leaveWithReader } from './console/leave-with-reader.ts';
import { runCommandLine } from './run-command-line.ts';

loadEnvFile({ quiet: true });
leaveWithReader(process.stdout);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
});
