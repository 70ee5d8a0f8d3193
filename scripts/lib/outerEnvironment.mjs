import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The environment as it was before `npm run` and run.mjs put our own node_modules/.bin in front: npm must not run on the
 * very Node it is about to replace, and a fresh copy of the project is to use its own tools. Nor is what a test runner or
 * an outer npm has set handed on.
 * @returns {Record<string, string | undefined>}
 */
export function outerEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle)_|^(NODE_ENV|VITEST.*)$/.test(name),
  );
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules')));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}
