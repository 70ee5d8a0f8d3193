import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/**
 * Kills the browser with this main process and all it has started; puppeteer starts it as the head of a process group of its
 * own. Throws where it is gone already.
 */
export const killGroup = (pid: number): boolean => process.kill(-pid, 'SIGKILL');

/** Kills the browser with all its processes at once. */
export async function killBrowser(browser: Browser): Promise<void> {
  const leader = browser.process();
  if (!leader?.pid) throw new Error('The browser is not running.');
  const gone = once(leader, 'exit');
  killGroup(leader.pid);
  await gone;
}
