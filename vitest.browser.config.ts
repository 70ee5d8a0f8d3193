import { defineConfig } from 'vitest/config';

/** Real DOM: each test bundles the code it needs and runs it in a real browser's page. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
