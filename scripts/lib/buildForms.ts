import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './root.ts';
import { withLock } from './setupLock.mjs';

/**
 * Builds the claim pages that need UI libraries, or with `controls` the pages of controls, where their sources changed; in
 * a process of its own, because a test runner's environment leaks into what it builds. Throws with what the build said.
 */
export async function buildForms(...which: string[]): Promise<void> {
  await withLock(join(ROOT, '.cache', 'forms.lock'), {}, async () => {
    const script = ['scripts/run.mjs', 'scripts/build-forms.ts'].map((file) => join(ROOT, file));
    await promisify(execFile)(process.execPath, [...script, ...which], { cwd: ROOT }).catch((error) => {
      throw new Error(`The test pages could not be built:\n${error.stdout}${error.stderr}`);
    });
  });
}
