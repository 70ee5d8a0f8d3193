import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
    return { expected: readExpected(file), path };
  });
}

/** Claim pages of libraries that only the pages of controls have: those that are built ("npm run forms:build -- claims"). */
export function libraryClaimPages(): ClaimPage[] {
  const names = globSync('controls/claims/*/expected.json', { cwd: FORMS }).sort();
  return names.flatMap((file) => {
    const path = `controls/dist/${basename(dirname(file))}`;
    return existsSync(join(FORMS, path, 'index.html')) ? [{ expected: readExpected(file), path }] : [];
  });
}

const readExpected = (file: string): ExpectedPage =>
  expectedPageSchema.parse(JSON.parse(readFileSync(join(FORMS, file), 'utf8')));

/** Whether this run is to take every page in every browser. */
export const fillsAll = (): boolean => process.env.COOLCLAIM_PAGES === 'all';

/** Of some pages those that are one browser's turn, `every` pages apart, and the other browser's half way in between. */
const inTurn = (pages: readonly ClaimPage[], browser: BrowserName, every: number): ClaimPage[] =>
  pages.filter((_, at) => at % every === (browser === 'chromium' ? 0 : every / 2));

/** Pages with fewer lines than the claim and a way to add them, which are undone too: `lines.*.test.ts` fills them. */
const isLinePage = ({ expected }: ClaimPage): boolean => expected.page.startsWith('lines-');
export function linePages(browser: BrowserName): ClaimPage[] {
  const pages = claimPages().filter(isLinePage);
  return fillsAll() ? pages : inTurn(pages, browser, 2);
}

/** Pages of which not every control is recognized and planned right; tests/browser/accuracy holds them at what they are. */
const withMisses = (): ReadonlySet<string> =>
  new Set(Object.keys(JSON.parse(readFileSync(join(FORMS, 'knownMisses.json'), 'utf8'))));

/**
 * The pages one browser fills in `npm test`, so that the whole stays short: in turns each second of those outside
 * `claims/`, and each twenty-fourth of those in it that have no known miss; recognition and plan of all of them are held by
 * tests/browser/accuracy. `npm run pages` fills all pages in both.
 */
export function pagesFor(browser: BrowserName): ClaimPage[] {
  if (fillsAll()) return claimPages();
  const isClaim = ({ path }: ClaimPage) => path.startsWith('claims/');
  const pages = claimPages().filter((page) => !isLinePage(page));
  const built = pages.filter((page) => !isClaim(page));
  const missed = withMisses();
  const whole = pages.filter((page) => isClaim(page) && !missed.has(page.path));
  return [...inTurn(built, browser, 2), ...inTurn(whole, browser, 24)];
}
