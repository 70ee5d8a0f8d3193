import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTSIDE_ERRORS_FILE } from './outsideErrors.ts';
import { ROOT } from './root.ts';
import { type Counts, countTests } from './vitestReport.ts';

const OUTSIDE_ERRORS = join(ROOT, 'scripts/lib/outsideErrors.ts');

/** Runs a tool of node_modules in the foreground; resolves to its exit code. */
function runTool(entry: string, args: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', entry), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A stage that is one test: it passes or fails as a whole. */
export async function runAsOneTest(work: () => Promise<number>): Promise<Counts> {
  const code = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, remarks: [] };
}

export const lint = () => runTool('@biomejs/biome/bin/biome', ['check', '.']);

/** TypeScript over the whole project; wxt writes the types of its own modules first. */
export async function types(): Promise<number> {
  const prepared = await runTool('wxt/bin/wxt.mjs', ['prepare']);
  return prepared === 0 ? runTool('typescript/bin/tsc', ['--noEmit']) : prepared;
}

/** Runs vitest with one of our configurations, or only those of its files that `only` names, and counts its tests. A crash counts as one failed test. */
export async function runVitest(config: string, only: readonly string[] = []): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'coolclaim-tests-'));
  try {
    const file = join(folder, 'report.json');
    const outside = join(folder, 'outside.json');
    const reporters = [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      `--reporter=${OUTSIDE_ERRORS}`,
    ];
    const code = await runTool('vitest/vitest.mjs', ['run', '--config', config, ...reporters, ...only], {
      [OUTSIDE_ERRORS_FILE]: outside,
    });
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, remarks: [] };
    const errors = existsSync(outside) ? JSON.parse(readFileSync(outside, 'utf8')) : [];
    return countTests(JSON.parse(readFileSync(file, 'utf8')), code, errors);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
