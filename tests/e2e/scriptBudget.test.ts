import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCRIPT_BUDGET, scriptSizes } from '../../scripts/lib/bench/scriptSizes.ts';
import { buildFolder } from '../../scripts/lib/extensionBuild.ts';

test.for(['chromium', 'firefox'] as const)('the scripts that enter a page stay small in %s', (browser) => {
  const sizes = scriptSizes(browser);
  expect(sizes.map(({ name }) => name)).toEqual(expect.arrayContaining(['page.js', 'panel.js']));
  for (const { name, bytes } of sizes) expect(bytes, name).toBeLessThan(SCRIPT_BUDGET);
});

test('Chromium compiles the reading script at once', () => {
  expect(readFileSync(join(buildFolder('chromium'), 'page.js'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
