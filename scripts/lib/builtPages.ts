import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packagesAreCurrent } from './packages.mjs';
import { ROOT } from './root.ts';

/** A folder of pages that need UI libraries: sources in it, libraries in its own package, built into dist/<page>. */
export interface PageSet {
  /** Below the project's root. */
  folder: string;
  /** Where in it the sources are, one folder for each page. */
  sources: 'src' | 'claims';
  /** What one of its pages is called. */
  page: string;
}

export const CLAIM_PAGES: PageSet = { folder: 'tests/forms', sources: 'src', page: 'claim page' };
export const CONTROL_PAGES: PageSet = {
  folder: 'tests/forms/controls',
  sources: 'src',
  page: 'page of controls',
};
/** Claim pages of the libraries that only the pages of controls have. */
export const LIBRARY_CLAIMS: PageSet = { folder: 'tests/forms/controls', sources: 'claims', page: 'claim page' };

const SHARED = 'shared'; // code that several pages use; not a page itself
const STAMP = '.stamp';
/** A page whose library has to compile it brings its own plugins. */
const OWN_CONFIG = 'vite.config.mjs';

const at = ({ folder }: PageSet, ...path: string[]) => join(ROOT, folder, ...path);

function installPackages(set: PageSet, say: (line: string) => void): void {
  if (packagesAreCurrent(at(set))) return;
  say(`Installing the UI libraries of each ${set.page} (npm ci in ${set.folder}) ...`);
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = spawnSync('npm', args, { cwd: at(set), encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status === 0) return;
  const why = run.stderr?.trim() || run.error?.message || `exit ${run.status}`;
  throw new Error(`npm ci in ${set.folder} failed: ${why}`);
}

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'expected.json') // what a test expects is no part of the page
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

/** Hash over everything the built page depends on: its sources, the shared ones, the libraries and this script. */
function hashOf(set: PageSet, page: string): string {
  const hash = createHash('sha256');
  const inputs = [
    ...filesUnder(at(set, set.sources, page)),
    ...filesUnder(at(set, 'src', SHARED)),
    at(set, 'package-lock.json'),
    at(set, 'tsconfig.json'),
    fileURLToPath(import.meta.url),
  ];
  for (const file of inputs)
    hash
      .update(`${file.slice(at(set).length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

async function buildPage(set: PageSet, page: string, stamp: string): Promise<void> {
  const entry = createRequire(at(set, 'package.json')).resolve('vite');
  const vite: typeof import('vite') = await import(pathToFileURL(entry).href);
  const source = at(set, set.sources, page);
  const target = at(set, 'dist', page);
  // Built beside its place and moved there at once, so that a server never sees half a page.
  const draft = at(set, 'dist', `.${page}-${process.pid}`);
  // A test runner that builds pages sets NODE_ENV to "test", which would make Vite compile JSX for development.
  process.env.NODE_ENV = 'production';
  try {
    await vite.build({
      mode: 'production',
      root: source,
      configFile: existsSync(join(source, OWN_CONFIG)) && join(source, OWN_CONFIG),
      base: './',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: draft,
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 4000,
        reportCompressedSize: false,
      },
    });
    writeFileSync(join(draft, STAMP), stamp);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The names of a set's pages, built or not. */
export const pagesOf = (set: PageSet): string[] =>
  readdirSync(at(set, set.sources), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(at(set, set.sources, entry.name, 'index.html')))
    .map((entry) => entry.name)
    .sort();

/**
 * Builds every page of a set into dist/<page>/index.html, whose assets have relative URLs and need no
 * network. A page whose sources and libraries have not changed is left as it is.
 * @param only these pages, or all
 * @param install false when what the pages need is known to be in a folder above
 * @returns the names of the pages there are, built now or before.
 * @throws Error with one sentence when the libraries cannot be installed or a page does not build.
 */
export async function buildPages(
  set: PageSet,
  say: (line: string) => void = () => {},
  only: readonly string[] = pagesOf(set),
  install = true,
): Promise<string[]> {
  const stale = only.filter((page) => {
    const built = at(set, 'dist', page, STAMP);
    return !existsSync(built) || readFileSync(built, 'utf8') !== hashOf(set, page);
  });
  if (stale.length > 0 && install) installPackages(set, say);
  for (const page of stale) {
    say(`Building the ${set.page} ${page} ...`);
    await buildPage(set, page, hashOf(set, page));
  }
  return [...only];
}
