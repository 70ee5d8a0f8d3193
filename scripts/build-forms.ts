/** Builds the test pages that need UI libraries. usage: npm run forms:build [-- controls|claims [PAGE...] [--no-install]] */
import { UserError } from '../lib/errors.ts';
import { buildPages, CLAIM_PAGES, CONTROL_PAGES, LIBRARY_CLAIMS, pagesOf } from './lib/builtPages.ts';
import { runMain } from './lib/fail.ts';
import { readArgs } from './lib/readArgs.ts';

const SETS = { controls: CONTROL_PAGES, claims: LIBRARY_CLAIMS };

await runMain(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), {
    'no-install': { type: 'boolean', default: false },
  });
  const [which, ...only] = positionals;
  if (which !== undefined && !Object.hasOwn(SETS, which)) {
    throw new UserError(
      'usage',
      `There are no pages called ${which}; say controls, claims for the claim pages of their libraries, or nothing for the other claim pages.`,
    );
  }
  const set = which === undefined ? CLAIM_PAGES : SETS[which as keyof typeof SETS];
  const unknown = only.find((page) => !pagesOf(set).includes(page));
  if (unknown)
    throw new UserError('usage', `There is no page called ${unknown}; there are ${pagesOf(set).join(', ')}.`);
  const pages = await buildPages(set, console.log, only.length > 0 ? only : undefined, !values['no-install']);
  console.log(`Ready in ${set.folder}/dist: ${pages.join(', ')}.`);
  return 0;
});
