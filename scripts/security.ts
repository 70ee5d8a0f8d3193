/**
 * Attacks the vault and the pages' side of the built extension and prints what held: kills in the middle of saves, spoiled
 * vaults, times of refusals, a search of the browser's folder, attack pages. usage: npm run security -- --help
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMain } from './lib/fail.ts';
import type { BrowserName } from './lib/findBrowser.mjs';
import { ROOT } from './lib/root.ts';
import { runAttacks } from './lib/security/attacks.ts';
import { walkDisk } from './lib/security/disk/walk.ts';
import { type Figures, withFigures } from './lib/security/figures.ts';
import { fuzz } from './lib/security/fuzz/fuzz.ts';
import { type Kill, runKills } from './lib/security/kills/kills.ts';
import { type Part, readOptions, type SecurityOptions, USAGE } from './lib/security/options.ts';
import { diskFigures, fuzzFigures, killFigures, timingFigures } from './lib/security/parts.ts';
import { LEAST_COSTS, timeRefusals } from './lib/security/timing.ts';

const DOCUMENT = join(ROOT, 'docs', 'SECURITY.md');
const ROUNDS = 1000;

async function kills(browser: BrowserName, { kills: wanted, seed }: SecurityOptions): Promise<Figures> {
  const count = browser === 'chromium' ? wanted : Math.max(1, Math.round(wanted / 5));
  const whole = Math.round(count / 5);
  const onKill = (kill: Kill, done: number) => {
    if (kill.lost) console.log(`  kill ${done} (${kill.victim}, ${kill.kind}): ${kill.lost}`);
    else if (done % 50 === 0) console.log(`  ${done} of ${count} kills in ${browser}`);
  };
  const { kills: done, version } = await runKills({ browser, background: count - whole, whole, seed, onKill });
  return killFigures(browser, version, done, seed);
}

/** One part in one browser at a time; those that need none run once. */
const RUN: Record<Part, (options: SecurityOptions) => AsyncGenerator<Figures>> = {
  async *fuzz({ cases, seed }) {
    yield fuzzFigures(await fuzz(cases, seed, (done) => done % 5000 === 0 && console.log(`  ${done} cases`)), seed);
  },
  async *timing({ seed }) {
    yield timingFigures(await timeRefusals(ROUNDS, seed, LEAST_COSTS), ROUNDS);
  },
  async *disk({ browsers }) {
    for (const browser of browsers) yield diskFigures(browser, await walkDisk(browser));
  },
  async *attacks({ browsers }) {
    for (const browser of browsers) yield await runAttacks(browser);
  },
  async *kills(options) {
    for (const browser of options.browsers) yield await kills(browser, options);
  },
};

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const broken: string[] = [];
  for (const part of options.parts) {
    for await (const figures of RUN[part](options)) {
      console.log(`\n${figures.title}: ${figures.held ? 'held' : 'BROKEN'}\n\n${figures.text}\n`);
      if (!figures.held) broken.push(figures.title);
      // at once: a later part that breaks off must not take the figures of this one with it
      if (options.record)
        writeFileSync(DOCUMENT, withFigures(existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '', [figures]));
    }
  }
  console.log(broken.length === 0 ? 'Everything held.' : `Did not hold: ${broken.join(', ')}.`);
  return broken.length === 0 ? 0 : 1;
}

await runMain(main);
