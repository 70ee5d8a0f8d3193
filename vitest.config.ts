import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What needs a browser of its own, also a fake one, or stands in for modules: its files share nothing. */
const APART = ['access', 'background', 'components', 'guide', 'messaging', 'page', 'scripts', 'vault'];

const files = (folders: string) => [`tests/unit/${folders}/**/*.test.ts`, `tests/unit/${folders}/**/*.test.tsx`];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    disableConsoleIntercept: true, // https://github.com/vitest-dev/vitest/issues/11153: a late message fails a run whose tests all passed
    pool: 'threads', // start faster than processes do
    maxWorkers: 2, // left to itself it keeps one of two cores free
    projects: [
      { extends: true, test: { name: 'apart', include: files(`{${APART.join(',')}}`) } },
      {
        // functions over data keep nothing from file to file: what they are made of is loaded once a thread
        extends: true,
        test: {
          name: 'data',
          include: ['tests/unit/*.test.ts', ...files('*')],
          exclude: files(`{${APART.join(',')}}`),
          isolate: false,
        },
      },
    ],
  },
});
