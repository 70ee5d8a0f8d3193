import { open, Session } from '../../../scripts/lib/driver/session.ts';
import type { Driver } from '../../../scripts/lib/driver/types.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { endsWithAll } from '../../support/folderOfAll.ts';

/**
 * Browsers that no test file of this process uses just now, as good as new. To start one costs seconds of processor time, to
 * install the extension in it anew a fraction of that; vitest.e2e.config.ts lets files share a process for it.
 */
const idle = new Map<BrowserName, Driver>();

/** A browser with the extension just installed, which nobody else uses until it is given back. */
export async function lend(browser: BrowserName): Promise<Session> {
  const driver = idle.get(browser);
  idle.delete(browser);
  if (driver) return new Session(driver);
  const session = await open(browser);
  endsWithAll(session.driver.pid);
  return session;
}

/** Makes the browser as good as new for the next file; one with which that fails is closed, and the next file starts its own. */
export async function giveBack({ driver }: Session): Promise<void> {
  try {
    idle.set(driver.name, await driver.renew());
  } catch (error) {
    console.log(`${driver.name} is closed, as it could not be made as good as new: ${error}`);
    await driver.close();
  }
}
