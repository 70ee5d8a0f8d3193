/**
 * Lets scripts import the product's own modules, which are written for a bundler: `./name` finds name.ts, and a .json
 * file needs no import attribute, and `font.ttf?inline` gives the file as a data URL.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (/^\.{1,2}\//.test(specifier) && !/\.[cm]?[jt]sx?$|\.json$/.test(specifier)) {
      const file = `${specifier}.ts`;
      if (existsSync(fileURLToPath(new URL(file, context.parentURL)))) return nextResolve(file, context);
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (url.endsWith('.ttf?inline')) {
      const base64 = readFileSync(fileURLToPath(url)).toString('base64');
      return { format: 'module', source: `export default 'data:font/ttf;base64,${base64}'`, shortCircuit: true };
    }
    const isJson = url.endsWith('.json');
    return nextLoad(url, isJson ? { ...context, format: 'json', importAttributes: { type: 'json' } } : context);
  },
});
