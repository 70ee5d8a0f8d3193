import { defineConfig } from 'vitest/config';

/** The built extension in real browsers. Three files run side by side, as browsers mostly wait. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/support/build.ts', 'tests/support/folderOfAll.ts'],
    environment: 'node',
    disableConsoleIntercept: true, // https://github.com/vitest-dev/vitest/issues/11153: a late message fails a run whose tests all passed
    pool: 'forks',
    maxWorkers: 3,
    isolate: false, // files lend each other their browsers: tests/e2e/support/lentBrowsers.ts
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // two real browsers on a busy machine: what fails is tried once more, and `npm test` names it with what it said
    retry: 1,
  },
});
