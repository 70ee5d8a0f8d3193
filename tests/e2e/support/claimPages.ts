import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../../scripts/lib/root.ts';
import { type ExpectedPage, expectedPageSchema } from '../../support/expectedPage.ts';

const FORMS = join(ROOT, 'tests', 'forms');

export interface ClaimPage {
  expected: ExpectedPage;
  /** Path below tests/forms, for the URL. */
  path: string;
}

/** Every claim page: a folder with an expected.json. Built pages are served from dist/. */
export function claimPages(): ClaimPage[] {
  const files = globSync(['*/expected.json', 'src/*/expected.json', 'claims/*/expected.json'], { cwd: FORMS }).sort();
  return files.map((file) => {
    const folder = dirname(file).replaceAll('\\', '/');
    const built = folder.replace(/^src\//, 'dist/');
    const path = existsSync(join(FORMS, built, 'index.html')) ? built : folder;
    return { expected: expectedPageSchema.parse(JSON.parse(readFileSync(join(FORMS, file), 'utf8'))), path };
  });
}
