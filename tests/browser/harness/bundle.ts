import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const HERE = join(ROOT, 'tests/browser');
const FORMS = join(ROOT, 'tests/forms');
const CACHE = join(ROOT, '.cache/browser-tests');

/** The UI libraries of the test pages live beside the claim pages, so that they are installed once. */
const librariesFromForms: Plugin = {
  name: 'libraries-from-forms',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (id.startsWith('.') || id.startsWith('/') || id.startsWith('\0')) return null;
    if (!importer?.startsWith(join(HERE, 'pages'))) return null;
    return this.resolve(id, join(FORMS, 'package.json'), { ...options, skipSelf: true });
  },
};

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Bundles one entry into a single script that can be evaluated; kept under .cache until one of its inputs changes. */
async function bundle(entry: string, inputs: string[], options: { minify: boolean }): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of [entry, fileURLToPath(import.meta.url), ...inputs]) hash.update(readFileSync(file)).update('\0');
  const kept = join(CACHE, `${hash.digest('hex').slice(0, 24)}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'error',
    plugins: [librariesFromForms],
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    mode: 'production',
    build: {
      write: false,
      minify: options.minify,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${entry} gave no output`);
  const code = result.output[0].code;
  mkdirSync(CACHE, { recursive: true });
  const draft = `${kept}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, kept); // test files run side by side and may build the same thing
  return code;
}

/** The library code under test as one script for the isolated world. */
export const bundleInside = (): Promise<string> =>
  bundle(
    join(HERE, 'harness/inject.ts'),
    [...filesUnder(join(ROOT, 'lib/page')), ...filesUnder(join(ROOT, 'lib/documents')), join(ROOT, 'lib/pipeline.ts')],
    {
      minify: false,
    },
  );

/** A page's own script, with its libraries. */
export const bundlePage = (name: string): Promise<string> =>
  bundle(join(HERE, 'pages', name), [join(FORMS, 'package-lock.json')], { minify: true });
