import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packagesAreCurrent } from '../packages.mjs';
import { ROOT } from '../root.ts';
import { type Files, npm } from './zips.ts';

/** The linter has a package of its own, so that only who checks a release installs it. */
const FOLDER = join(ROOT, 'tests', 'release');

/** What Mozilla's linter says of one place. */
export interface Finding {
  _type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

export interface LinterReport {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

interface Explanation {
  code: string;
  /** What stands around the place. */
  around: RegExp;
  why: string;
}

/** Warnings that are known and harmless; docs/store/REVIEWERS.md tells the reviewer the same. */
export const EXPLAINED: readonly Explanation[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
    why: 'Preact’s own dangerouslySetInnerHTML, which no component of ours uses.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /_setupFakeWorkerGlobal\W.{0,90}\bimport\(this\.workerSrc\)/,
    why: 'How pdf.js loads its worker, a file of the extension; the policy lets nothing else load.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    around: /\bimport\(`\$\{\w+\.#\w+\}\$\{this\._noWasmFilename\}`\)/,
    why: 'How pdf.js would load a decoder of pictures, which the extension does not bring; the policy lets nothing else load.',
  },
];

const SPAN = 120; // minified: the whole statement stands within this many characters of the place

/** The text around the place a finding names; '' when it names none. Lines and columns count from 1. */
function textAround({ file, line, column }: Finding, files: Files): string {
  const text =
    files
      .get(file ?? '')
      ?.toString('utf8')
      .split('\n')[(line ?? 1) - 1] ?? '';
  const at = column ?? 0;
  return text.slice(Math.max(0, at - SPAN), at + SPAN);
}

const place = ({ file, line, column }: Finding) => [file, line, column].filter((part) => part !== undefined).join(':');

/** The findings nobody has explained, and those that are explained, a line each. Errors cannot be explained away. */
export function judgeFindings(report: LinterReport, files: Files): { open: string[]; explained: string[] } {
  const open: string[] = [];
  const explained: string[] = [];
  for (const finding of [...report.errors, ...report.warnings, ...report.notices]) {
    const line = `${finding._type} ${finding.code} at ${place(finding)}: ${finding.message}`;
    const known = EXPLAINED.find(
      ({ code, around }) => code === finding.code && around.test(textAround(finding, files)),
    );
    if (known && finding._type !== 'error') explained.push(`${line}. ${known.why}`);
    else open.push(line);
  }
  return { open, explained };
}

/** Runs Mozilla's linter over an archive, installing it when it is not. Throws when it gives no report. */
export async function lintZip(file: string, say: (line: string) => void): Promise<LinterReport> {
  if (!packagesAreCurrent(FOLDER)) {
    say('Installing addons-linter (npm ci in tests/release) ...');
    await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], FOLDER);
  }
  const linter = join(FOLDER, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const options = { maxBuffer: 64 * 1024 * 1024 };
  // it ends with 1 when there are errors, and its report is there all the same
  const { stdout } = await promisify(execFile)(process.execPath, [linter, '--output', 'json', file], options).catch(
    (error: { stdout?: string; message: string }) => {
      if (!error.stdout?.startsWith('{')) throw new Error(`addons-linter gave no report: ${error.message}`);
      return { stdout: error.stdout };
    },
  );
  return JSON.parse(stdout);
}
