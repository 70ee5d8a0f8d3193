import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { ASKABLE } from './lib/access/originPattern';
import * as pageSchemas from './lib/messaging/pageSchemas';
import { licencesText } from './scripts/lib/release/licences';

const GIVEN_PARTS = fileURLToPath(new URL('lib/page/givenReaderParts.ts', import.meta.url));

/** The values as code that exports them; what stands in them more than once is written once. */
function exporting(values: Record<string, unknown>): string {
  const parts = new Set<string>();
  JSON.stringify(values, (_, value: unknown) => {
    const text = JSON.stringify(value);
    if (typeof value === 'object' && text.length > 30) parts.add(text);
    return value;
  });
  let code = Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  const shared: string[] = [];
  for (const text of [...parts].toSorted((a, b) => b.length - a.length)) {
    if (code.split(text).length < 3) continue;
    const name = `shared${shared.length}`;
    code = code.replaceAll(text, name);
    shared.push(`const ${name} = ${text};`);
  }
  return [...shared, code].join('\n');
}

/** Puts the values of `lib/messaging/pageSchemas.ts` in its place. */
const plainPageSchemas = {
  name: 'plain-page-schemas',
  load: (id: string) => (id.endsWith('/lib/messaging/pageSchemas.ts') ? exporting(pageSchemas) : undefined),
};

/**
 * What a target is called by the scripts in a page, dozens of times in each: the same short name in all of them, as they
 * hand targets to one another. Nothing that comes from the browser or goes into a message has this name.
 */
const SHORT_NAMES = { vars: {}, props: { props: { $element: 'E' } } };
/** The same for names that stay within the reading script. */
const PAGE_NAMES =
  /^(element|controlBoxes|controlCells|controlRows|isPlain|hiddenReason|clipped|windows|pieces|nodes|parent|late|scope|labelsOf)$/;
/** The same for names that stay within the panel's script, with those of Preact's components, which it brings along. */
const PANEL_NAMES =
  /^(setState|shouldComponentUpdate|component(Did|Will)\w+|get(DerivedState|Snapshot|ChildContext)\w*|element|restyle|isIntact|isHidden|hiddenAt|unfollow|refusal|makeWay|needYou|trouble|onState|onAttach|onDecide|onChoose|onCancel|nameId|labelledBy|told|inside|hosts|follow|across|isShown|onStop|mend|unlook|sight|since|place|refused)$/;

const NAMES: Record<string, RegExp> = { 'page.js': PAGE_NAMES, 'panel.js': PANEL_NAMES };

/** Goes over the scripts that enter a page once more, as terser finds what the bundler's own minifier has left. */
const smallerPageScripts = {
  name: 'smaller-page-scripts',
  async generateBundle(_: unknown, bundle: Record<string, { type: string; fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (!/^(page|sight|panel|writer|lines)\.js$/.test(chunk.fileName) || chunk.code === undefined) continue;
      const names = NAMES[chunk.fileName] ?? /^element$/;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        compress: { passes: 4, ecma: 2020, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
        mangle: { properties: { builtins: true, regex: names } },
        nameCache: structuredClone(SHORT_NAMES),
        // nearly all of the reading script runs in its first scan: Chromium compiles it at once, not function by function
        ...(chunk.fileName === 'page.js' && { format: { preamble: '//# allFunctionsCalledOnLoad' } }),
      });
      chunk.code = code;
    }
  },
};

/** pdf.js asks `Function` for the global object where a browser has no other name for it; all of ours have one. */
const noEvalInPdfjs = {
  name: 'no-eval-in-pdfjs',
  transform: (code: string, id: string) =>
    id.includes('/pdfjs-dist/')
      ? { code: code.replaceAll("Function('return this')()", 'globalThis'), map: null }
      : undefined,
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  vite: ({ command }) => ({
    // In builds JSX becomes calls of Preact's `h` with the children as arguments: shorter than the automatic runtime.
    ...(command === 'build' && { oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } } }),
    // In builds the writing script takes from the reading script what both use.
    ...(command === 'build' && { plugins: [plainPageSchemas, smallerPageScripts, noEvalInPdfjs] }),
    ...(command === 'build' && { resolve: { alias: [{ find: /^.*\/readerParts$/, replacement: GIVEN_PARTS }] } }),
    build: {
      // The oldest browsers the manifests below allow: without it, CSS and code are lowered for far older ones and grow.
      target: ['chrome123', 'firefox142'],
      rolldownOptions: {
        transform: { inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] } },
        // The wrapper around unlisted scripts logs nothing in production, so its calls may go.
        treeshake: { manualPureFunctions: ['logger'] },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Nothing of a private window may be kept, and the extension keeps what she fills and teaches: so it is not in any.
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'alarms',
      'idle',
      browser === 'firefox' ? 'menus' : 'contextMenus',
    ],
    // asked for by name, one site at a time, at the moment it is needed
    optional_host_permissions: ASKABLE,
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y', linux: 'Ctrl+Shift+U' } },
      // Ctrl+Shift+L is taken by Chromium itself, and on a Mac Command+Shift+F by Chrome
      fill: { suggested_key: { default: 'Ctrl+Shift+F', mac: 'MacCtrl+Shift+F' }, description: '__MSG_commandFill__' },
      // without a key of its own: she gives it one where she wants it
      lock: { description: '__MSG_commandLock__' },
    },
    content_security_policy: {
      // the hash is that of nothing: an empty sheet, to which the panel adds its rule for paper on the practice form
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // a name of its own that claims no domain; for good, as stored data hangs on it
              id: '{7d1f9c52-5b0a-4b0e-9f6e-0c3a4e8d2b17}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push({
        relativeDest: 'licenses.txt',
        contents: licencesText(fileURLToPath(new URL('.', import.meta.url))),
      });
    },
  },
  // Whoever builds from the sources gets what the stores are told, and one claim page to try; no tests and no pictures.
  zip: {
    excludeSources: [
      'tests/!(forms)/**',
      'tests/*.*',
      'tests/forms/!(cms-1500)/**',
      'tests/forms/*.*',
      'docs/*.*',
      'docs/screens/**',
      'docs/store/pictures/**',
      'demo-output/**',
      '.cache/**',
    ],
  },
});
