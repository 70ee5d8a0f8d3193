import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../lib/errors.ts';
import { buildExtension } from '../extensionBuild.ts';
import { type BrowserName, findBrowser } from '../findBrowser.mjs';
import { ROOT } from '../root.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Driver, Started } from './types.ts';

const START = { chromium: startChromium, firefox: startFirefox };
const NAMES = { chromium: 'Chromium', firefox: 'Firefox' };

/** The browser's executable. Throws UserError 'browser-missing' with what to do about it. */
export function requireBrowser(browser: BrowserName): string {
  const { path, problem } = findBrowser(browser);
  if (path) return path;
  const advice = `${NAMES[browser]} is not installed; "node scripts/setup.mjs --${browser}" installs it on Debian.`;
  throw new UserError('browser-missing', problem || advice);
}

/**
 * Has the set-up install the browser where it is missing. False when it could not; the set-up has then said why.
 * Throws UserError 'browser-missing' when the environment names one that does not exist.
 */
export function ensureBrowser(browser: BrowserName): boolean {
  const { path, problem } = findBrowser(browser);
  if (path || problem) return requireBrowser(browser) !== '';
  const setup = [join(ROOT, 'scripts', 'setup.mjs'), '--quiet', `--${browser}`];
  return spawnSync(process.execPath, setup, { stdio: 'inherit' }).status === 0;
}

export interface StartOptions {
  headed?: boolean;
  proxy?: string;
  /**
   * A folder of the caller's: profile and extension are kept there and found again at the next start. Without it both
   * are new each time and go with the browser.
   */
  home?: string;
  keepsTabs?: boolean;
  /** Leaves the tab open that welcomes her after the installation; without it that is closed, as a person does. */
  welcome?: boolean;
}

/** Starts the browser with the built extension, which is copied first, so that a rebuild cannot pull it away. */
export async function launch(browser: BrowserName, options: StartOptions = {}): Promise<Driver> {
  const { headed = false, proxy = '', home = '', keepsTabs = false } = options;
  const executable = requireBrowser(browser);
  const built = await buildExtension(browser);
  const profile = home && join(home, 'profile');
  const started = await START[browser]({ executable, extension: built, headed, proxy, profile, keepsTabs });
  return install(started, built, options);
}

async function install(started: Started, built: string, options: StartOptions): Promise<Driver> {
  const { home = '', welcome = false } = options;
  // Chromium knows an unpacked extension, and what it stored, by its folder
  const extension = home ? join(home, 'extension') : mkdtempSync(join(tmpdir(), 'coolclaim-'));
  const forget = () => {
    if (!home) rmSync(extension, { recursive: true, force: true });
  };
  try {
    if (!existsSync(join(extension, 'manifest.json'))) cpSync(built, extension, { recursive: true });
    const driver = await started.install(extension);
    if (!welcome) await (await driver.tabAt('/welcome.html')).close(); // a driver's browser takes each start for an installation
    return {
      ...driver,
      async close() {
        await driver.close();
        forget();
      },
      async renew() {
        await driver.uninstall();
        forget();
        return install(started, built, options);
      },
    };
  } catch (error) {
    forget();
    throw error;
  }
}
