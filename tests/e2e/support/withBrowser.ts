import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import type { Session } from '../../../scripts/lib/driver/session.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { ROOT } from '../../../scripts/lib/root.ts';
import { type MadeUpPage, type StaticServer, serveFolder } from '../../../scripts/lib/staticServer.ts';
import { giveBack, lend } from './lentBrowsers.ts';

export const PASSPHRASE = 'correct horse battery staple';
export const DEFAULT_SAMPLE = 'paxman-hub-2026';

export interface Surroundings {
  session: Session;
  /** Serves tests/forms, and the made-up pages. */
  server: StaticServer;
}

/**
 * One browser as good as new for all tests of the enclosing block, with a vault that holds the default sample.
 * @param pages made-up pages by path
 */
export function withBrowser(browser: BrowserName, pages: Record<string, MadeUpPage> = {}): Surroundings {
  const surroundings = {} as Surroundings;
  beforeAll(async () => {
    surroundings.server = await serveFolder(join(ROOT, 'tests', 'forms'), pages);
    surroundings.session = await lend(browser);
    await surroundings.session.startWithVault(JSON.stringify(SAMPLES[DEFAULT_SAMPLE]), PASSPHRASE);
  });
  afterAll(async () => {
    if (surroundings.session) await giveBack(surroundings.session);
    await surroundings.server?.close();
  });
  return surroundings;
}
