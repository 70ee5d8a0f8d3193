import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import type { BrowserName } from '../../../../scripts/lib/findBrowser.mjs';
import { isInShare, outcomesFolder } from '../share.ts';
import { withBrowser } from '../withBrowser.ts';
import { ATTACKS } from './registry.ts';
import type { Attack, AttackResult } from './types.ts';

/** An attack's outcome as the security report reads it. */
const line = ({ id, family, promise }: Attack, outcome: AttackResult['outcome'], why: string): AttackResult => ({
  id,
  family,
  promise,
  outcome,
  why,
});

/** One of so many, another one in each browser: `npm test` tries whether the attacks work, `npm run security` tries all. */
const SHARE = 6;

/**
 * Every attack against one browser with the extension, and the outcomes into the folder that COOLCLAIM_SECURITY_OUT names;
 * a share of the quick ones where it names none.
 */
export function testAttacks(browser: BrowserName): void {
  describe(`attacks in ${browser}`, () => {
    const its = withBrowser(browser);
    const results: AttackResult[] = [];
    const folder = outcomesFolder;
    afterAll(() => {
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `attacks-${browser}.json`), `${JSON.stringify(results, null, 2)}\n`);
    });

    const isQuick = ({ family }: Attack) => folder !== undefined || family !== 'endurance';
    const isTried = (attack: Attack, at: number) =>
      attack.id === 'honest' || (isQuick(attack) && isInShare(browser, at, SHARE));
    for (const attack of ATTACKS.filter(isTried)) {
      const reason = attack.skip?.[browser];
      if (reason) {
        results.push(line(attack, 'skipped', reason));
        test.skip(`${attack.id}: ${attack.promise} (${reason})`);
        continue;
      }
      test(`${attack.id}: ${attack.promise}`, {
        timeout: attack.limit ?? 60_000,
        fails: attack.open !== undefined,
      }, async () => {
        const base = `${its.server.base}attacks/`;
        const elsewhere = base.replace('127.0.0.1', 'localhost');
        const scene = {
          browser,
          session: its.session,
          base,
          elsewhere,
          requests: its.server.requests,
          open: (name: string) => its.session.newPage(`${base}${name}.html`),
        };
        const page = await scene.open(attack.page);
        try {
          await attack.run(scene, page);
          results.push(line(attack, 'held', ''));
        } catch (error) {
          results.push(line(attack, 'leaked', attack.open ?? (error as Error).message));
          throw error;
        } finally {
          await page.close();
        }
      });
    }
  });
}
