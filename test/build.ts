import { execFileSync } from 'node:child_process';

/** Compiles the program once, before the tests that run it in processes and threads of its own. */
export function setup(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
}
