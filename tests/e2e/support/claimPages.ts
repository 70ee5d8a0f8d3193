import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
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

/** Pages with fewer lines than the claim and a way to add them, which are undone too: `lines.*.test.ts` fills them. */
const isLinePage = ({ expected }: ClaimPage): boolean => expected.page.startsWith('lines-');
export const linePages = (): ClaimPage[] => claimPages().filter(isLinePage);

/**
 * The pages one browser fills in `npm test`: every page outside `claims/`, and of those each sixth, the browsers' turns
 * apart, so that the whole stays short; recognition and plan of all of them are held by tests/browser/accuracy.
 * `npm run pages` fills all pages in both.
 */
export function pagesFor(browser: BrowserName): ClaimPage[] {
  if (process.env.COOLCLAIM_PAGES === 'all') return claimPages();
  const turn = browser === 'chromium' ? 0 : 3;
  const isClaim = ({ path }: ClaimPage) => path.startsWith('claims/');
  const pages = claimPages().filter((page) => !isLinePage(page));
  return [...pages.filter((page) => !isClaim(page)), ...pages.filter(isClaim).filter((_, at) => at % 6 === turn)];
}
