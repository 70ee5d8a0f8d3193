import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { type ControlResult, failureOf } from './claimResult.ts';
import type { MeasuredPage } from './measureClaims.ts';

/** Where the known misses are written down: of the plain pages, and of those that UI libraries draw. */
const FILES = { claims: 'tests/forms/knownMisses.json', built: 'tests/forms/knownMissesBuilt.json' };

/** Page -> `step selector (label)` -> what is wrong there. */
export type Misses = Record<string, Record<string, string>>;

/** What is wrong on the pages now. */
export function missesOf(results: readonly ControlResult[]): Misses {
  const misses: Misses = {};
  for (const result of results) {
    const failure = failureOf(result);
    if (failure === '') continue;
    misses[result.page] ??= {};
    misses[result.page]![`${result.step} ${result.at} (${result.label})`] = failure;
  }
  return Object.fromEntries(Object.entries(misses).sort(([a], [b]) => a.localeCompare(b)));
}

export interface Drift {
  /** New failures, and known ones that now fail in another way. */
  worse: string[];
  /** Listed failures that are none any more. */
  better: string[];
}

/** How the pages differ from the list. */
export function driftFrom(known: Misses, now: Misses): Drift {
  const drift: Drift = { worse: [], better: [] };
  for (const [page, misses] of Object.entries(now)) {
    for (const [control, failure] of Object.entries(misses)) {
      const before = known[page]?.[control];
      if (before === failure) continue;
      drift.worse.push(`${page}: ${control}: ${failure}${before ? ` (known: ${before})` : ''}`);
    }
  }
  for (const [page, misses] of Object.entries(known)) {
    for (const [control, failure] of Object.entries(misses)) {
      if (now[page]?.[control] === undefined) drift.better.push(`${page}: ${control}: no longer ${failure}`);
    }
  }
  return drift;
}

export function readKnownMisses(of: keyof typeof FILES = 'claims'): Misses {
  const file = join(ROOT, FILES[of]);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * Records what is missed on these pages, or says how it differs from what was recorded; what is known of other pages stays.
 * @returns the misses that are new
 */
export function holdAgainstKnown(of: keyof typeof FILES, measured: readonly MeasuredPage[], record: boolean): string[] {
  const now = missesOf(measured.flatMap(({ results }) => results));
  const pages = new Set(measured.map(({ page }) => page));
  const known = Object.entries(readKnownMisses(of));
  if (record) {
    const others = known.filter(([page]) => !pages.has(page));
    const all = Object.fromEntries([...others, ...Object.entries(now)].sort(([a], [b]) => a.localeCompare(b)));
    writeFileSync(join(ROOT, FILES[of]), `${JSON.stringify(all, null, 2)}\n`);
    return [];
  }
  const { worse, better } = driftFrom(Object.fromEntries(known.filter(([page]) => pages.has(page))), now);
  if (worse.length + better.length > 0) {
    console.log(
      `Since the known misses were recorded: ${worse.length} new, ${better.length} gone; "npm run accuracy -- --record" records them.`,
    );
    for (const miss of worse) console.log(`  new: ${miss}`);
  }
  return worse;
}
