import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { findBrowser } from '../../findBrowser.mjs';
import { zipEntries } from '../../zipEntries.ts';

const STANDS = fileURLToPath(new URL('stands.ts', import.meta.url));
const STOOD_IN = /\/(?:XPCOMUtils|AppConstants|Region|ContentDOMReference|OSKeyStore)\.sys\.mjs$/;

/** Where the installed Firefox keeps its modules; '' when there is none. */
function archive(): string {
  const { path } = findBrowser('firefox');
  const folders = ['/usr/lib/firefox-esr', '/usr/lib/firefox', ...(path ? [dirname(path)] : [])];
  return path ? (folders.map((folder) => join(folder, 'omni.ja')).find((file) => existsSync(file)) ?? '') : '';
}

/** `resource://gre/modules/shared/X` and `resource://autofill/X` -> path in the archive. */
const inArchive = (address: string): string =>
  address.startsWith('resource://autofill/')
    ? address.replace('resource://autofill/', 'chrome/toolkit/res/autofill/')
    : address.replace('resource://gre/', '');

const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

export interface FirefoxEngine {
  /** To be evaluated in a page. */
  script: string;
  version: string; // '' when the installation does not say
}

/** The modules that are loaded on first use become plain imports. */
const withPlainImports = (code: string): string =>
  code.replace(/ChromeUtils\.defineESModuleGetters\((\w+), \{([\s\S]*?)\}\);/g, (_, target: string, list: string) => {
    const imports = [...list.matchAll(/(\w+):\s*"([^"]+)"/g)].map(
      ([, name, from]) =>
        `import { ${name} as its${name} } from "${from}";\nObject.defineProperty(${target}, "${name}", { get: () => its${name} });`,
    );
    return imports.join('\n');
  });

/** Default values of preferences as `pref("name", value);` lines say them. */
function preferences(code: string): Record<string, unknown> {
  const found = [...code.matchAll(/pref\("(extensions\.formautofill\.[^"]+)",\s*([^)]+?)\s*(?:,\s*\w+)?\);/g)];
  return Object.fromEntries(
    found.flatMap(([, name, value]) => {
      try {
        return [[name, JSON.parse(value!)]];
      } catch {
        return [];
      }
    }),
  );
}

/**
 * Firefox's own rules for form fields as one script for a page, made from the installed browser; undefined when Firefox
 * is not installed or keeps them elsewhere.
 */
export async function buildFirefoxEngine(): Promise<FirefoxEngine | undefined> {
  const file = archive();
  if (file === '') return undefined;
  const entries = zipEntries(file);
  const browserFile = join(dirname(file), 'browser/omni.ja');
  const more = existsSync(browserFile) ? zipEntries(browserFile) : new Map<string, () => Buffer>();
  if (!entries.has('modules/shared/FormAutofillHeuristics.sys.mjs')) return undefined;
  const text = (path: string) => (entries.get(path) ?? more.get(path))?.().toString('utf8') ?? '';
  const prefs = preferences(text('greprefs.js') + text('defaults/preferences/firefox.js'));
  const fromArchive: Plugin = {
    name: 'from-omni-ja',
    enforce: 'pre',
    resolveId: (id) => {
      if (!id.startsWith('resource://')) return null;
      return STOOD_IN.test(id) ? STANDS : `\0${id}`;
    },
    load: (id) => (id.startsWith('\0resource://') ? withPlainImports(text(inArchive(id.slice(1)))) : null),
  };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [fromArchive],
    define: { FIREFOX_PREFS: JSON.stringify(prefs) },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL('entry.ts', import.meta.url)), formats: ['iife'], name: 'firefoxRules' },
    },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  const version = /^Version=(.*)$/m.exec(readIfThere(join(dirname(file), 'application.ini')))?.[1] ?? '';
  return { script: output!.output[0]!.code, version };
}
