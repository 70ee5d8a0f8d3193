import { defineConfig } from 'vitest/config';
import { longestFirst } from './tests/support/longestFirst.ts';
import { TOO_LONG } from './tests/support/tooLong.ts';

/** Real DOM: each test bundles the code it needs and runs it in a real browser's page. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/support/folderOfAll.ts'],
    environment: 'node',
    disableConsoleIntercept: true, // https://github.com/vitest-dev/vitest/issues/11153: a late message fails a run whose tests all passed
    pool: 'forks',
    maxWorkers: 3,
    isolate: false, // the files of one process share their browsers: tests/browser/harness/sharedBrowser.ts
    sequence: {
      sequencer: longestFirst('knownMisses', 'uploads', 'forms-typed', 'unruly', 'pickers', 'lists', 'rows'),
    },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // what only took too long on a busy machine is tried once more, and `npm test` names it; what came out wrong is not
    retry: { count: 1, condition: TOO_LONG },
  },
});
