import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { type ControlResult, failureOf } from './claimResult.ts';

export const KNOWN_MISSES = join(ROOT, 'tests/forms/knownMisses.json');

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

export const readKnownMisses = (): Misses =>
  existsSync(KNOWN_MISSES) ? JSON.parse(readFileSync(KNOWN_MISSES, 'utf8')) : {};

export const writeKnownMisses = (misses: Misses): void =>
  writeFileSync(KNOWN_MISSES, `${JSON.stringify(misses, null, 2)}\n`);
