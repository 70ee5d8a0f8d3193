import { describe, expect, it } from 'vitest';
import { pick } from '../../../lib/imports/read';
import { codeOf, fileOf, fixture, readAll, TODAY } from './support';

const PASSPHRASE = 'four plain words h\u00e9re';

describe.each(['backup-v1.json', 'backup-v2.jsonl'])('the released %s', (name) => {
  const file = () => fixture(`../unit/vault/fixtures/${name}`);

  it('gives each of its profiles as a choice of its own', async () => {
    const { format, people } = await readAll([file()], PASSPHRASE);
    expect(format).toBe('backup');
    expect(people.length).toBeGreaterThan(0);
    for (const one of people) {
      expect(one.name).toBeTruthy();
      expect(one.whole?.patient.birthDate).toBe(one.birthDate);
    }
  });

  it('stays shut without its passphrase', async () => {
    const picked = await pick([file()]);
    expect(await codeOf(picked.read({ today: TODAY, passphrase: 'another one' }))).toBe('wrong-passphrase');
  });

  it('that was cut off says that it is damaged', async () => {
    const text = await file().text();
    expect(await codeOf(readAll([fileOf(name, text.slice(0, 300))], PASSPHRASE))).toBe('backup-damaged');
  });
});
