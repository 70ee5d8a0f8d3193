import { resolve } from 'node:path';
import { UserError } from '../../../lib/errors.ts';
import type { BrowserName } from '../findBrowser.mjs';
import { oneOf, readArgs } from '../readArgs.ts';

export const USAGE =
  'Usage: npm run fill -- <URL, HTML file, folder or PDF form>... [--profile paxman-hub-2026|dignicap-2017|' +
  'provider-billed-2025-26|FILE] [--browser chromium|firefox] [--next "Button text"] [--report FILE.json] ' +
  '[--screenshot FILE.png] [--out FILE.pdf or folder] [--course NUMBER or name] [--headed]';

export interface FillOptions {
  targets: string[];
  profile: string;
  browser: BrowserName;
  /** Text of the button that leads to the next step; '' for one step. */
  next: string;
  /** Absolute paths; '' when not asked for. */
  report: string;
  screenshot: string;
  out: string;
  /** Which course of the profile PDF forms are filled for, by number from 1, id or label; '' for the first. */
  course: string;
  headed: boolean;
  help: boolean;
}

const OPTIONS = {
  profile: { type: 'string', default: 'paxman-hub-2026' },
  browser: { type: 'string', default: 'chromium' },
  next: { type: 'string', default: '' },
  report: { type: 'string', default: '' },
  screenshot: { type: 'string', default: '' },
  out: { type: 'string', default: '' },
  course: { type: 'string', default: '' },
  headed: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** npm runs scripts in the package's folder; what the person typed is relative to where she stood. */
export const fromHere = (path: string) => (path === '' ? '' : resolve(process.env.INIT_CWD ?? process.cwd(), path));

/** Reads the command line. Throws UserError 'usage' with one sentence. */
export function readOptions(args: string[]): FillOptions {
  const { values, positionals } = readArgs(args, OPTIONS);
  const browser = oneOf('browser', values.browser, ['chromium', 'firefox']) || 'chromium';
  if (positionals.length === 0 && !values.help) {
    throw new UserError('usage', `Name at least one page to fill: a URL, an HTML file, a folder or a PDF form.`);
  }
  return {
    targets: positionals,
    profile: values.profile,
    browser,
    next: values.next.trim(),
    report: fromHere(values.report),
    screenshot: fromHere(values.screenshot),
    out: fromHere(values.out),
    course: values.course.trim(),
    headed: values.headed,
    help: values.help,
  };
}
