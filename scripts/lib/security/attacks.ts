import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { UserError } from '../../../lib/errors.ts';
import { table } from '../accuracy/table.ts';
import type { BrowserName } from '../findBrowser.mjs';
import { ROOT } from '../root.ts';
import { runVitest } from '../stages.ts';
import type { Figures } from './figures.ts';

const outcomesSchema = z.array(
  z.object({
    id: z.string(),
    family: z.string(),
    promise: z.string(),
    outcome: z.enum(['held', 'leaked', 'skipped']),
    why: z.string(),
  }),
);
export type AttackOutcome = z.infer<typeof outcomesSchema>[number];

/** The environment variable that names the folder into which the tests of the attack pages write what each came to. */
export const OUT = 'COOLCLAIM_SECURITY_OUT';

export function attackFigures(browser: BrowserName, outcomes: readonly AttackOutcome[], failed: number): Figures {
  const count = (wanted: AttackOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const text = [
    `${outcomes.length} attacks: ${count('held')} held, ${count('leaked')} leaked, ${count('skipped')} cannot be run here.`,
    table(
      ['attack', 'family', 'promise', 'outcome'],
      outcomes.map(({ id, family, promise, outcome, why }) => [
        id,
        family,
        cell(promise),
        outcome === 'held' ? 'held' : cell(`**${outcome}**: ${why}`),
      ]),
    ),
    ...(failed > 0 ? [`${failed} tests failed.`] : []),
  ];
  const held = outcomes.length > 0 && count('leaked') === 0 && failed === 0;
  return { id: `attacks-${browser}`, title: `Attack pages, ${browser}`, text: text.join('\n\n'), held };
}

/** Runs the attack pages, and every trick against clicks in the panel, in one browser. Throws UserError 'attacks-missing' when their tests are not there. */
export async function runAttacks(browser: BrowserName): Promise<Figures> {
  const test = `tests/e2e/attacks.${browser}.test.ts`;
  if (!existsSync(join(ROOT, test)))
    throw new UserError('attacks-missing', `There are no attack pages: ${test} is missing.`);
  const folder = mkdtempSync(join(tmpdir(), 'coolclaim-attacks-'));
  process.env[OUT] = folder;
  try {
    const { failed } = await runVitest('vitest.e2e.config.ts', [test, `tests/e2e/panelGuard.${browser}.test.ts`]);
    const file = join(folder, `attacks-${browser}.json`);
    const outcomes = existsSync(file) ? z.parse(outcomesSchema, JSON.parse(readFileSync(file, 'utf8'))) : [];
    return attackFigures(browser, outcomes, failed);
  } finally {
    delete process.env[OUT];
    rmSync(folder, { recursive: true, force: true });
  }
}
