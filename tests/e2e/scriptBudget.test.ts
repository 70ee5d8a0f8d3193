import { expect, test } from 'vitest';
import { SCRIPT_BUDGET, scriptSizes } from '../../scripts/lib/bench/scriptSizes.ts';

test.for(['chromium', 'firefox'] as const)('the scripts that enter a page stay small in %s', (browser) => {
  const sizes = scriptSizes(browser);
  expect(sizes.map(({ name }) => name)).toEqual(expect.arrayContaining(['page.js', 'panel.js']));
  for (const { name, bytes } of sizes) expect(bytes, name).toBeLessThan(SCRIPT_BUDGET);
});
