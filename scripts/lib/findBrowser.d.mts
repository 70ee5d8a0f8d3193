export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(browser: BrowserName): { path: string; problem: string };
