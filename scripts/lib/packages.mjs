/** Are the npm packages of a folder exactly those of its lockfile? Compares npm's own record, so no stamp can lie. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const fits = (list, value) => !list || list.includes(value);

/** npm may leave out optional packages and peers, but never those made for exactly this system. */
const isWanted = (entry) => {
  if (!entry.optional && !entry.devOptional && !entry.peer) return true;
  return Boolean(entry.os && fits(entry.os, process.platform) && fits(entry.cpu, process.arch) && !entry.libc);
};

/**
 * @param {string} folder with package.json and package-lock.json
 * @returns {boolean} npm writes node_modules/.package-lock.json as its last act, so an interrupted install counts as none
 */
export function packagesAreCurrent(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  const wanted = readJson(join(folder, 'package-lock.json')).packages;
  const manifest = readJson(join(folder, 'package.json'));
  const same = Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.link || !isWanted(entry) || installed[path]?.version === entry.version,
  );
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return same && direct.every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')));
}
