import { existsSync, readFileSync } from 'node:fs';
import lwc from '@lwc/rollup-plugin';

/** LWC compiles templates and styles to JavaScript; Vite has plans of its own for such files unless they are called `.js`. */
const COMPILED = '.lwc.js';
const bare = (id) => (id?.endsWith(COMPILED) ? id.slice(0, -COMPILED.length) : id);
const marked = (id) => (/\.(css|html)$/.test(id) ? id + COMPILED : id);

/** A plugin for pages whose own components stand in the folder `modules`. */
export function lwcInVite(modules) {
  const isTheirs = (id = '') => id.startsWith(modules) || /[\\/]lightning-base-components[\\/]/.test(id);
  const compiler = lwc({ rootDir: modules, modules: [{ npm: 'lightning-base-components' }] });
  return {
    name: 'lwc-in-vite',
    enforce: 'pre',
    buildStart(options) {
      compiler.buildStart.call(this, options);
    },
    resolveId(wanted, importer) {
      const from = bare(importer);
      const isModule = !/^[./]/.test(wanted);
      if (!from || !(isTheirs(from) || isModule)) return null;
      const found = compiler.resolveId.call(this, wanted, from);
      return found ? marked(found) : null;
    },
    load(id) {
      const file = bare(id);
      const own = compiler.load.call(this, file);
      if (own !== undefined) return own;
      return file !== id && existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
    transform(source, id) {
      const file = bare(id);
      return file !== id || isTheirs(file) ? compiler.transform.call(this, source, file) : null;
    },
  };
}
