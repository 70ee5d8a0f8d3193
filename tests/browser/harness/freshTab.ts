import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Session, startSession, type Tab } from './browser';
import type { BrowserName } from './sharedBrowser';

/**
 * One browser for all tests of the enclosing block, and for each of them the page in a tab of its own.
 * @param ready gets the tab before each test
 */
export function freshTab(
  browser: BrowserName,
  file: string,
  ready: (tab: Tab, session: Session) => Promise<void>,
): void {
  let session: Session;
  let tab: Tab | undefined;
  beforeAll(async () => {
    session = await startSession(browser);
  });
  beforeEach(async () => {
    await tab?.close();
    tab = await session.open(file);
    await ready(tab, session);
  });
  afterAll(() => session?.close());
}
