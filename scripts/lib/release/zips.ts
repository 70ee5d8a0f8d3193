import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { outerEnvironment } from '../outerEnvironment.mjs';
import { ROOT } from '../root.ts';
import { zipEntries } from '../zipEntries.ts';

/** The files of an archive or a folder by path, `/` between folders. */
export type Files = ReadonlyMap<string, Buffer>;

/** What `npm run zip` makes: an extension for each store, and the sources that Mozilla's reviewers build it from. */
export type ZipName = 'chrome' | 'firefox' | 'sources';
export const ZIP_NAMES: readonly ZipName[] = ['chrome', 'firefox', 'sources'];

export const readPackage = (folder: string): { version: string } =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where the archive lies after `npm run zip` in a checkout or in unpacked sources. */
export const zipPath = (name: ZipName, folder = ROOT): string =>
  join(folder, '.output', `coolclaim-${readPackage(folder).version}-${name}.zip`);

/** Everything in an archive. Throws when it is none. */
export const readZip = (file: string): Files => new Map([...zipEntries(file)].map(([name, read]) => [name, read()]));

/** Writes the files below a folder, which may exist. */
export function unpack(files: Files, folder: string): void {
  for (const [name, bytes] of files) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

/** Runs an npm command in a folder as a person at a terminal would. Throws with the end of what it said. */
export async function npm(args: readonly string[], folder: string): Promise<void> {
  const windows = process.platform === 'win32';
  const run = promisify(execFile)(windows ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    env: outerEnvironment(),
    shell: windows,
    maxBuffer: 64 * 1024 * 1024,
  });
  await run.catch(({ stdout = '', stderr = '', message }) => {
    const end = `${stdout}${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`npm ${args.join(' ')} failed:\n${end || message}`);
  });
}

/** The same bytes under the same names? One line for each file that is not. */
export function differences(ours: Files, theirs: Files): string[] {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return names.flatMap((name) => {
    const [own, other] = [ours.get(name), theirs.get(name)];
    if (!own) return [`${name} is only in the second`];
    if (!other) return [`${name} is only in the first`];
    return own.equals(other) ? [] : [`${name} differs (${own.length} and ${other.length} bytes)`];
  });
}
