import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimPage } from '../../../tests/e2e/support/claimPages.ts';
import { expectedPageSchema } from '../../../tests/support/expectedPage.ts';
import { CONTROL_PAGES } from '../builtPages.ts';
import { ROOT } from '../root.ts';

/** The pages that `npm test` fills: their libraries are those of the claim pages, which are installed anyway. */
export const SUBSET = ['native', 'react', 'react-hook-form', 'mui'] as const;

/** A page of controls with what it wants. Throws when it has no expected.json, or one of another form. */
export function controlPage(name: string): ClaimPage {
  const file = join(ROOT, CONTROL_PAGES.folder, 'src', name, 'expected.json');
  if (!existsSync(file)) throw new Error(`The page of controls ${name} has no expected.json.`);
  return { expected: expectedPageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), path: `controls/dist/${name}` };
}
