import { UserError } from '../../../lib/errors.ts';
import type { BrowserName } from '../findBrowser.mjs';
import { oneOf, readArgs } from '../readArgs.ts';

export const PARTS = ['fuzz', 'timing', 'disk', 'attacks', 'kills'] as const;
export type Part = (typeof PARTS)[number];
export const BROWSERS = ['chromium', 'firefox'] as const;

export const USAGE = `Usage: npm run security -- [--only ${PARTS.join('|')}] [--browser ${BROWSERS.join('|')}] [--kills N] [--cases N] [--seed N] [--record]
  --only PART     only one part
  --browser NAME  only one browser; fuzz and timing need none
  --kills N       kills in Chromium, a fifth of them of the whole browser (500); Firefox gets a fifth as many
  --cases N       spoiled vaults and backups (20000)
  --seed N        another seed makes other moments and other damage
  --record        writes what was measured into docs/SECURITY.md`;

export interface SecurityOptions {
  parts: readonly Part[];
  browsers: readonly BrowserName[];
  kills: number;
  cases: number;
  seed: number;
  record: boolean;
  help: boolean;
}

const OPTIONS = {
  only: { type: 'string', default: '' },
  browser: { type: 'string', default: '' },
  kills: { type: 'string', default: '500' },
  cases: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '1' },
  record: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function wholeNumber(option: string, text: string, most: number): number {
  const value = Number(text);
  if (/^[1-9]\d{0,8}$/.test(text) && value <= most) return value;
  throw new UserError(
    'usage',
    `The option --${option} needs a whole number from 1 to ${most.toLocaleString('en-US')}.`,
  );
}

/** Reads the command line. Throws UserError 'usage' with one sentence. */
export function readOptions(args: string[]): SecurityOptions {
  const { values } = readArgs(args, OPTIONS, false);
  const only = oneOf('part', values.only, PARTS);
  const browser = oneOf('browser', values.browser, BROWSERS);
  return {
    parts: only ? [only] : PARTS,
    browsers: browser ? [browser] : BROWSERS,
    kills: wholeNumber('kills', values.kills, 100_000),
    cases: wholeNumber('cases', values.cases, 10_000_000),
    seed: wholeNumber('seed', values.seed, 1_000_000_000 - 1),
    record: values.record,
    help: values.help,
  };
}
