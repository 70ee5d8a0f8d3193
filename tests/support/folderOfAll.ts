import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

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
    // browsers that are just ending may write a last time
    for (let tries = 0; existsSync(folder) && tries < 10; tries++) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      await sleep(500);
    }
  };
}
