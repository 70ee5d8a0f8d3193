import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licencesText, shippedPackages } from '../../../scripts/lib/release/licences';
import { ROOT } from '../../../scripts/lib/root';

it('the licences that ship are those of every library in the extension, and of what those need', () => {
  const text = licencesText(ROOT);
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`${name} ${version} (`);
  expect(text).toMatch(/^CoolClaim\n\nMIT License/);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).toContain('Mozilla Public License');
  expect(text).toContain('Apache License');
  expect(text).toMatch(/\nbrotli [\d.]+ \(MIT\)\n\nBy Devon Govett/);
  expect(text).not.toContain(ROOT);
});

it('finds a package beside the one that needs it, and further out', () => {
  const locked = {
    '': { version: '1.0.0', dependencies: { a: '1', '@b/c': '1' } },
    'node_modules/a': { version: '1.0.0', dependencies: { d: '2' } },
    'node_modules/a/node_modules/d': { version: '2.0.0', dependencies: { '@b/c': '1' } },
    'node_modules/@b/c': { version: '1.0.0', dependencies: { d: '1' } },
    'node_modules/d': { version: '1.0.0' },
    'node_modules/tool': { version: '1.0.0' },
  };
  expect(shippedPackages(locked)).toEqual([
    'node_modules/@b/c',
    'node_modules/a',
    'node_modules/a/node_modules/d',
    'node_modules/d',
  ]);
  expect(() => shippedPackages({ '': { version: '1.0.0', dependencies: { gone: '1' } } })).toThrow(
    'does not hold gone',
  );
});
