import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../../../lib/errors.ts';
import type { BrowserName } from '../findBrowser.mjs';

export const USAGE =
  'Usage: npm run fill -- <URL, HTML file, folder or PDF form>... [--profile paxman-hub-2026|dignicap-2017|' +
  'provider-billed-2025-26|FILE] [--browser chromium|firefox] [--next "Button text"] [--report FILE.json] ' +
  '[--screenshot FILE.png] [--out FILE.pdf] [--headed]';

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
  headed: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** npm runs scripts in the package's folder; what the person typed is relative to where she stood. */
export const fromHere = (path: string) => (path === '' ? '' : resolve(process.env.INIT_CWD ?? process.cwd(), path));

/** Reads the command line. Throws UserError 'usage' with one sentence. */
export function readOptions(args: string[]): FillOptions {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = OPTIONS[token.name as keyof typeof OPTIONS];
    if (!known) {
      const names = Object.keys(OPTIONS).map((name) => `--${name}`);
      throw new UserError('usage', `There is no option ${token.rawName}; the options are ${names.join(', ')}.`);
    }
    if (known.type === 'string' && (!token.value || (!token.inlineValue && token.value.startsWith('--')))) {
      throw new UserError('usage', `The option ${token.rawName} needs a value after it.`);
    }
    if (known.type === 'boolean' && token.value !== undefined) {
      throw new UserError('usage', `The option ${token.rawName} takes no value.`);
    }
  }
  const text = (name: keyof typeof OPTIONS) => String(values[name] ?? '');
  const browser = text('browser');
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UserError('usage', `There is no browser called ${browser}; choose chromium or firefox.`);
  }
  if (positionals.length === 0 && !values.help) {
    throw new UserError('usage', `Name at least one page to fill: a URL, an HTML file, a folder or a PDF form.`);
  }
  return {
    targets: positionals,
    profile: text('profile'),
    browser,
    next: text('next').trim(),
    report: fromHere(text('report')),
    screenshot: fromHere(text('screenshot')),
    out: fromHere(text('out')),
    headed: values.headed === true,
    help: values.help === true,
  };
}
