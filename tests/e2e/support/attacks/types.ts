import type { Page } from 'puppeteer-core';
import type { Session } from '../../../../scripts/lib/driver/session.ts';
import type { BrowserName } from '../../../../scripts/lib/findBrowser.mjs';

/** What an attack is run with: a browser with the built extension and her vault in it, and a server with the pages. */
export interface Scene {
  browser: BrowserName;
  session: Session;
  /** Where tests/forms/attacks is served, and the same folder under another origin; both end with `/`. */
  base: string;
  elsewhere: string;
  /** What the server was asked for so far, as `METHOD /path`. */
  requests: readonly string[];
  /** A new tab that shows a page of the folder, by its name without `.html`; it is closed after the attack. */
  open(name: string): Promise<Page>;
}

export interface Attack {
  id: string;
  family: string;
  /** What holds whatever the page does, in one plain sentence. */
  promise: string;
  /** Page below tests/forms/attacks, without `.html`. */
  page: string;
  /** Where a browser cannot run it: why. */
  skip?: Partial<Record<BrowserName, string>>;
  /** It works, and what it gets: the test goes red on the day it does not any more. */
  open?: string;
  /** Milliseconds; the test's own limit where it is not the usual one. */
  limit?: number;
  /** Throws when the promise was broken. */
  run(scene: Scene, page: Page): Promise<void>;
}

/** One attack's line in `attacks-<browser>.json`. */
export interface AttackResult {
  id: string;
  family: string;
  promise: string;
  outcome: 'held' | 'leaked' | 'skipped';
  why: string;
}
