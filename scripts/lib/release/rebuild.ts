import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, npm, readZip, unpack, ZIP_NAMES, zipPath } from './zips.ts';

/** The commands README and docs/store/REVIEWERS.md give to reviewers, without `npm` in front. */
export const REVIEWER_COMMANDS = [['ci'], ['run', 'zip']] as const;

/**
 * Builds everything anew as a reviewer does, from nothing but the archive of the sources in an empty folder, and compares
 * the archives that come out with ours: every file in them byte by byte, and then the archives themselves.
 * @returns one line for each difference
 */
export async function rebuildProblems(say: (line: string) => void): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'coolclaim-sources-'));
  try {
    unpack(readZip(zipPath('sources')), folder);
    for (const command of REVIEWER_COMMANDS) {
      say(`npm ${command.join(' ')} in a new folder ...`);
      await npm(command, folder);
    }
    return ZIP_NAMES.flatMap((name) => {
      const [ours, theirs] = [zipPath(name), zipPath(name, folder)].map(readZip) as [
        Parameters<typeof differences>[0],
        Parameters<typeof differences>[1],
      ];
      return differences(ours, theirs).map((line) => `${name}: ${line}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
