import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import lwc from '@lwc/rollup-plugin';

const MODULES = join(import.meta.dirname, 'modules');
const isTheirs = (id = '') => id.startsWith(MODULES) || /[\\/]lightning-base-components[\\/]/.test(id);

/** LWC compiles templates and styles to JavaScript; Vite has plans of its own for such files unless they are called `.js`. */
const COMPILED = '.lwc.js';
const bare = (id) => (id?.endsWith(COMPILED) ? id.slice(0, -COMPILED.length) : id);
const marked = (id) => (/\.(css|html)$/.test(id) ? id + COMPILED : id);

function lwcInVite() {
  const compiler = lwc({ rootDir: MODULES, modules: [{ npm: 'lightning-base-components' }] });
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

export default { plugins: [lwcInVite()] };
