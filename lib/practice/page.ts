/** The practice form, a page of the extension itself. */
const PATH = '/practice.html';

/** Whose facts it is filled with: her profile's, or those of the fictional sample. */
export type PracticeWith = 'mine' | 'sample';

export const practiceAddress = (facts: PracticeWith): string => (facts === 'sample' ? `${PATH}?sample` : PATH);

/**
 * What the page at a URL is filled with if it is the practice form; undefined for any other page.
 * @param base `runtime.getURL('/')`
 */
export function practiceWith(url: string | undefined, base: string): PracticeWith | undefined {
  if (!url?.startsWith(base) || !URL.canParse(url)) return undefined;
  const { pathname, searchParams } = new URL(url);
  if (pathname !== PATH) return undefined;
  return searchParams.has('sample') ? 'sample' : 'mine';
}

/** The scripts that enter a page; the practice form brings them in by itself. */
export const PAGE_SCRIPTS = ['/page.js', '/sight.js', '/writer.js', '/lines.js', '/panel.js'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];
