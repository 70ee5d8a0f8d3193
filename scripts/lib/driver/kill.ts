import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Kills the browser with all its processes at once; puppeteer starts it as the head of a process group of its own. */
export async function killBrowser(browser: Browser): Promise<void> {
  const leader = browser.process();
  if (!leader?.pid) throw new Error('The browser is not running.');
  const gone = once(leader, 'exit');
  process.kill(-leader.pid, 'SIGKILL');
  await gone;
}
