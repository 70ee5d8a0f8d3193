/** Builds the test pages that need UI libraries. usage: npm run forms:build [-- controls [PAGE...] [--no-install]] */
import { UserError } from '../lib/errors.ts';
import { buildPages, CLAIM_PAGES, CONTROL_PAGES, pagesOf } from './lib/builtPages.ts';
import { runMain } from './lib/fail.ts';
import { readArgs } from './lib/readArgs.ts';

await runMain(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), {
    'no-install': { type: 'boolean', default: false },
  });
  const [which, ...only] = positionals;
  if (which !== undefined && which !== 'controls')
    throw new UserError('usage', `There are no pages called ${which}; say controls, or nothing for the claim pages.`);
  const set = which === 'controls' ? CONTROL_PAGES : CLAIM_PAGES;
  const unknown = only.find((page) => !pagesOf(set).includes(page));
  if (unknown)
    throw new UserError('usage', `There is no page called ${unknown}; there are ${pagesOf(set).join(', ')}.`);
  const pages = await buildPages(set, console.log, only.length > 0 ? only : undefined, !values['no-install']);
  console.log(`Ready in ${set.folder}/dist: ${pages.join(', ')}.`);
  return 0;
});
