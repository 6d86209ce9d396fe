import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that start processes or threads, wait for a clock, or try very much, are named so. */
const SLOW = 'test/**/*.slow.test.ts';

export default defineConfig({
  test: {
    // What a file imports and opens is shared with the files that its worker runs after it: importing does nothing.
    isolate: false,
    maxWorkers: availableParallelism(),
    setupFiles: 'test/load-discord.ts',
    // The compiled program is run as it is.
    server: { deps: { external: [/\/dist\/(src|commands)\//] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: [SLOW] } },
      { extends: true, test: { name: 'slow', include: [SLOW], globalSetup: 'test/build.ts' } },
    ],
  },
});
