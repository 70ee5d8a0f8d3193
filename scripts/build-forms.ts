import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FORMS = fileURLToPath(new URL('../tests/forms', import.meta.url));
const SOURCE = join(FORMS, 'src');
const SHARED = 'shared'; // code that several pages use; not a page itself
const STAMP = '.stamp';

interface Lockfile {
  packages: Record<string, { version?: string; optional?: boolean; devOptional?: boolean; peer?: boolean }>;
}

const readLockfile = (path: string): Lockfile => JSON.parse(readFileSync(path, 'utf8'));

/** True when what npm wrote into node_modules is what the lockfile asks for (optional packages may be absent). */
function packagesInstalled(): boolean {
  const installed = join(FORMS, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = readLockfile(installed).packages;
  const want = readLockfile(join(FORMS, 'package-lock.json')).packages;
  return Object.entries(want).every(([path, entry]) => {
    if (path === '') return true;
    const found = have[path];
    return found ? found.version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer);
  });
}

function installPackages(say: (line: string) => void): void {
  if (packagesInstalled()) return;
  say('Installing the UI libraries of the claim pages (npm ci in tests/forms) ...');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: FORMS, encoding: 'utf8' });
  if (run.status !== 0) {
    throw new Error(
      `npm ci in tests/forms failed: ${run.stderr?.trim() || run.error?.message || `exit ${run.status}`}`,
    );
  }
}

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'expected.json') // what a test expects is no part of the page
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

/** Hash over everything the built page depends on: its sources, the shared ones, the libraries and this script. */
function hashOf(page: string): string {
  const hash = createHash('sha256');
  const inputs = [
    ...filesUnder(join(SOURCE, page)),
    ...filesUnder(join(SOURCE, SHARED)),
    join(FORMS, 'package-lock.json'),
    join(FORMS, 'tsconfig.json'),
    fileURLToPath(import.meta.url),
  ];
  for (const file of inputs)
    hash
      .update(`${file.slice(FORMS.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

async function buildPage(page: string, stamp: string): Promise<void> {
  const entry = createRequire(join(FORMS, 'package.json')).resolve('vite');
  const vite: typeof import('vite') = await import(pathToFileURL(entry).href);
  const target = join(FORMS, 'dist', page);
  // Built beside its place and moved there at once, so that a server never sees half a page.
  const draft = join(FORMS, 'dist', `.${page}-${process.pid}`);
  // A test runner that builds pages sets NODE_ENV to "test", which would make Vite compile JSX for development.
  process.env.NODE_ENV = 'production';
  try {
    await vite.build({
      mode: 'production',
      root: join(SOURCE, page),
      configFile: false,
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

/**
 * Builds every page of tests/forms/src/<page>/index.html into tests/forms/dist/<page>/index.html, whose assets have relative
 * URLs and need no network. A page whose sources and libraries have not changed is left as it is.
 * @returns the names of the pages there are, built now or before.
 * @throws Error with one sentence when the libraries cannot be installed or a page does not build.
 */
export async function buildForms(say: (line: string) => void = () => {}): Promise<string[]> {
  const pages = readdirSync(SOURCE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(SOURCE, entry.name, 'index.html')))
    .map((entry) => entry.name)
    .sort();
  const stale = pages.filter((page) => {
    const built = join(FORMS, 'dist', page, STAMP);
    return !existsSync(built) || readFileSync(built, 'utf8') !== hashOf(page);
  });
  if (stale.length > 0) installPackages(say);
  for (const page of stale) {
    say(`Building the claim page ${page} ...`);
    await buildPage(page, hashOf(page));
  }
  return pages;
}

if (import.meta.main) {
  try {
    const pages = await buildForms(console.log);
    console.log(`${pages.length} claim pages are ready in tests/forms/dist: ${pages.join(', ')}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
