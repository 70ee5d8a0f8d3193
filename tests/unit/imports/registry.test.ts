import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageWords } from '../../../lib/i18n/pageWords';
import { pick } from '../../../lib/imports/read';
import { FORMATS } from '../../../lib/imports/registry';
import { FORMAT_IDS } from '../../../lib/imports/types';
import { FIXTURES, fixture } from './support';

/** Where the files of a format lie; released backups are kept where the vault is tried. */
const folderOf = (id: string) => (id === 'backup' ? '../unit/vault/fixtures' : id);
const isFixture = (id: string, name: string) => id !== 'backup' || name.startsWith('backup');

it('every format is registered', () => {
  expect(FORMATS.map(({ id }) => id).sort()).toEqual([...FORMAT_IDS].sort());
});

it.each(FORMAT_IDS)('%s has files, which are known for it, a test, and a sentence that counts them', async (id) => {
  expect(
    existsSync(join(import.meta.dirname, `${id}.test.ts`)) || existsSync(join(import.meta.dirname, `${id}.test.tsx`)),
  ).toBe(true);
  const files = readdirSync(join(FIXTURES, folderOf(id)), { withFileTypes: true }).filter(
    (entry) => entry.isFile() && isFixture(id, entry.name),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const { name } of files) expect((await pick([fixture(`${folderOf(id)}/${name}`)])).format, name).toBe(id);
  for (const words of Object.values(pageWords)) expect(words[`imports.count.${id}`]).toBeTruthy();
});
