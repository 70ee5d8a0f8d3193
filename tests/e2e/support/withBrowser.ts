import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import { open, type Session } from '../../../scripts/lib/driver/session.ts';
import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';
import { ROOT } from '../../../scripts/lib/root.ts';
import { type MadeUpPage, type StaticServer, serveFolder } from '../../../scripts/lib/staticServer.ts';

export const PASSPHRASE = 'correct horse battery staple';
export const DEFAULT_SAMPLE = 'paxman-hub-2026';

export interface Surroundings {
  session: Session;
  /** Serves tests/forms, and the made-up pages. */
  server: StaticServer;
}

/**
 * One browser for all tests of the enclosing block, with a vault that holds the default sample.
 * @param pages made-up pages by path
 */
export function withBrowser(browser: BrowserName, pages: Record<string, MadeUpPage> = {}): Surroundings {
  const surroundings = {} as Surroundings;
  beforeAll(async () => {
    surroundings.server = await serveFolder(join(ROOT, 'tests', 'forms'), pages);
    surroundings.session = await open(browser);
    await surroundings.session.startWithVault(JSON.stringify(SAMPLES[DEFAULT_SAMPLE]), PASSPHRASE);
  });
  afterAll(async () => {
    await surroundings.session?.close();
    await surroundings.server?.close();
  });
  return surroundings;
}
