import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { killGroup } from '../../scripts/lib/driver/kill.ts';

/** Notes a browser that stays open for other test files, so that it ends with all of them at the latest. */
export function endsWithAll(pid: number | undefined): void {
  if (pid) writeFileSync(join(tmpdir(), `${pid}.browser`), String(pid));
}

function end(pid: number): void {
  try {
    killGroup(pid);
  } catch {
    // it has ended by itself
  }
}

/**
 * Gives this process and all it starts from now on one folder for what they leave for a while (browser profiles, copies of the
 * extension), and returns what removes it: a process that test files share ends too suddenly to tidy up behind its browsers.
 */
export default function folderOfAll(): () => Promise<void> {
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(tmpdir(), 'coolclaim-tests-'));
  process.env.TMPDIR = folder;
  return async () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    for (const file of globSync('*.browser', { cwd: folder })) end(Number(readFileSync(join(folder, file), 'utf8')));
    // browsers that are just ending may write a last time
    for (let tries = 0; existsSync(folder) && tries < 10; tries++) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      await sleep(500);
    }
  };
}
