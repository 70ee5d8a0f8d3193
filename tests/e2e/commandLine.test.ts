import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../../lib/profile/samples.ts';
import type { FillReport } from '../../scripts/lib/fill/report.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { serveFolder } from '../../scripts/lib/staticServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'coolclaim-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

function run(script: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const command = script.endsWith('.ts') ? ['scripts/run.mjs', script, ...args] : [script, ...args];
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, INIT_CWD: ROOT, ...env } };
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}
const fill = (args: string[], env?: Record<string, string>) => run('scripts/fill.ts', args, env);

const PAGE = 'tests/forms/portal-table/index.html';
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('what cannot work ends in one sentence and exit code 1', () => {
  mkdirSync(join(folder, 'empty'));
  const cases: [string, string[], RegExp, Record<string, string>?][] = [
    ['no target', [], /^Name at least one page to fill/],
    ['an unknown option', [PAGE, '--fast'], /^There is no option --fast/],
    ['an option without its value', [PAGE, '--report'], /^The option --report needs a value/],
    ['an unknown browser', [PAGE, '--browser', 'netscape'], /^There is no browser called netscape/],
    ['a target that does not exist', ['no/such/page.html'], /^There is no file or folder no\/such\/page\.html\./],
    ['a file that is no page', ['package.json'], /^package\.json is neither an HTML page nor a PDF form\./],
    ['a folder without pages', [join(folder, 'empty')], /holds no HTML file and no PDF form\./],
    ['a profile that does not exist', [PAGE, '--profile', 'nobody'], /^nobody is no profile: there is no such file/],
    ['a profile that is no JSON', [PAGE, '--profile', file('text.json', 'hello')], /is not a CoolClaim profile/],
    ['a browser that is missing', [PAGE], /^CHROMIUM is set to \/nowhere/, { CHROMIUM: '/nowhere' }],
    ['--out without a PDF form', [PAGE, '--out', join(folder, 'x.pdf')], /^--out names one filled PDF/],
    ['an address nobody answers', ['http://127.0.0.1:9/'], /could not be opened \(ERR_[A-Z_]+\)\.$/],
    ['a damaged PDF', [file('bad.pdf', '%PDF-1.7 and no more')], /PDF/],
  ];
  test.for(cases)('%s', async ([, args, words, env]) => {
    const { code, stdout, stderr } = await fill(args, env);
    expect(stderr.trim()).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  test('a profile with mistakes lists each by its path', async () => {
    const bad = structuredClone(SAMPLES['paxman-hub-2026']);
    bad.patient.birthDate = '1978-13-09';
    bad.physician.npi = '12';
    const { code, stderr } = await fill([PAGE, '--profile', file('mistakes.json', JSON.stringify(bad))]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {2}patient\.birthDate: /m);
    expect(stderr).toMatch(/^ {2}physician\.npi: /m);
    expect(stderr).not.toMatch(/ {4}at /);
  });

  test('the set-up names a browser that the environment promises and that is not there', async () => {
    const { code, stderr } = await run('scripts/setup.mjs', ['--chromium'], { CHROMIUM: '/nowhere' });
    expect(stderr).toBe('CHROMIUM is set to /nowhere, and there is no such file.\n');
    expect(code).toBe(1);
  });
});

const STATUSES = ['filled', 'kept', 'needs-you', 'unrecognized', 'ignored', 'failed'];

function expectContract(report: FillReport): void {
  expect(Object.keys(report)).toEqual(['page', 'browser', 'profile', 'fields', 'checklist', 'problems', 'timings']);
  expect(report.fields.length).toBeGreaterThan(5);
  for (const { step, ...field } of report.fields) {
    expect(Object.keys(field)).toEqual(['frame', 'at', 'label', 'concept', 'status', 'value', 'confidence', 'why']);
    expect(STATUSES).toContain(field.status);
  }
  expect(report.fields.some((field) => field.status === 'filled')).toBe(true);
  expect(report.checklist.length).toBeGreaterThan(3);
  for (const item of report.checklist) expect(Object.keys(item)).toEqual(['id', 'title', 'required', 'status', 'why']);
  expect(Object.keys(report.timings)).toEqual(['scan', 'recognize', 'plan', 'write']);
  expect(report.timings.scan).toBeGreaterThan(0);
}

describe('a fill from the command line', () => {
  test('a page and a PDF in one run: table, report, picture and filled form', async () => {
    const [report, picture, out] = ['report.json', 'deep/er/page.png', 'filled.pdf'].map((name) => join(folder, name));
    const targets = [PAGE, 'tests/forms/pdf/member-claim.pdf'];
    const { code, stdout, stderr } = await fill([
      ...targets,
      '--report',
      report!,
      '--screenshot',
      picture!,
      '--out',
      out!,
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(/✔ filled/);
    const reports: FillReport[] = JSON.parse(readFileSync(report!, 'utf8'));
    expect(reports.map(({ page, browser }) => [page, browser])).toEqual([
      [targets[0], 'chromium'],
      [targets[1], 'none'],
    ]);
    for (const one of reports) expectContract(one);
    expect(readFileSync(picture!).subarray(1, 4).toString()).toBe('PNG');
    expect(readFileSync(out!).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('--next goes through the steps of a wizard at a URL', async () => {
    const server = await serveFolder(join(ROOT, 'tests', 'forms', 'dist'));
    try {
      const report = join(folder, 'wizard.json');
      const { code, stdout } = await fill([`${server.base}member-wizard/`, '--next', 'Continue', '--report', report]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Step 2/);
      const one: FillReport = JSON.parse(readFileSync(report, 'utf8'));
      expectContract(one);
      expect(new Set(one.fields.map((field) => field.step)).size).toBeGreaterThan(1);
    } finally {
      await server.close();
    }
  });

  test('one bad target does not keep the others from being filled', async () => {
    const report = join(folder, 'some.json');
    const news = file('news.html', '<!doctype html><title>News</title><p>Nothing here.</p>');
    const { code, stderr } = await fill([news, PAGE, '--report', report]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/There is no claim form on this page/);
    const [first, second]: FillReport[] = JSON.parse(readFileSync(report, 'utf8'));
    expect(first!.fields).toEqual([]);
    expect(first!.problems.map(({ id }) => id)).toEqual(['not-filled']);
    expectContract(second!);
  });
});
