import { describe, expect, it } from 'vitest';
import { memoryArea } from './memoryArea';
import { codeOf, headOf, keptOf, PASSPHRASE, putHead, recordNames, testVault } from './testVault';

const entries = ['a', 'b', 'c'].map((id) => ({ id, kind: 'profile', label: `Label ${id}`, value: { of: id } }));

async function filledVault() {
  const { vault, local } = testVault();
  await vault.create(PASSPHRASE, { put: entries });
  await vault.makeRecoveryCode(PASSPHRASE, '2026-11-22');
  await vault.lock();
  return local;
}

/** Every string inside a JSON value, as a path to it. */
function stringPaths(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringPaths(inner, [...path, key]));
}
function change(value: unknown, path: string[], edit: (text: string) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return edit(value as string);
  const owner = value as Record<string, unknown>;
  return { ...owner, [key]: change(owner[key], rest, edit) };
}
const flip = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

describe('a damaged vault', () => {
  it('never opens with a changed header, whichever character was changed', async () => {
    const local = await filledVault();
    const head = local.dump().vault as Record<string, unknown>;
    const paths = stringPaths(head);
    expect(paths.map((path) => path.join('.')).sort()).toEqual([
      'contents.data',
      'contents.iv',
      'format',
      'id',
      'kdf.name',
      'kdf.salt',
      'recovery.made',
      'recovery.salt',
      'recovery.wrappedKey.data',
      'recovery.wrappedKey.iv',
      'wrappedKey.data',
      'wrappedKey.iv',
    ]);
    for (const path of paths) {
      const length = (path.reduce<unknown>((inner, key) => (inner as never)[key], head) as string).length;
      for (const at of [0, 1, Math.floor(length / 2), length - 3]) {
        const area = memoryArea(local.dump());
        putHead(
          area,
          change(head, path, (text) => flip(text, at)),
        );
        const before = area.dump();
        expect(['wrong-passphrase', 'vault-damaged']).toContain(
          await codeOf(testVault({ local: area }).vault.unlock(PASSPHRASE)),
        );
        expect(keptOf(area)).toEqual(before);
      }
    }
  });

  it.each([
    ['cheaper memory', { m: 128 }],
    ['fewer passes', { t: 2 }],
    ['more lanes', { p: 2 }],
  ])('does not open with other costs than it was made with: %s', async (_, costs) => {
    const local = await filledVault();
    const head = headOf(local);
    putHead(local, { ...head, kdf: { ...head.kdf, ...costs } });
    expect(await codeOf(testVault({ local }).vault.unlock(PASSPHRASE))).toBe('wrong-passphrase');
  });

  it('does not open with a lock taken away or put back, though every part of it is whole', async () => {
    const local = await filledVault();
    const head = headOf(local);
    const { recovery: _, ...without } = head as typeof head & { recovery: object };
    putHead(local, without);
    expect(await codeOf(testVault({ local }).vault.unlock(PASSPHRASE))).toBe('vault-damaged');

    putHead(local, head);
    await testVault({ local }).vault.removeRecoveryCode(PASSPHRASE);
    putHead(local, { ...headOf(local), recovery: (head as unknown as { recovery: object }).recovery });
    expect(await codeOf(testVault({ local }).vault.unlock(PASSPHRASE))).toBe('vault-damaged');
  });

  it.each([['text'], [42], [[]], [{}], [{ format: 'coolclaim-vault', v: 1 }], [{ format: 'other', v: 1 }]])(
    'is left as it is when its header is %j',
    async (head) => {
      const local = memoryArea({ vault: head });
      const { vault } = testVault({ local });
      for (const work of [
        vault.state(),
        vault.unlock(PASSPHRASE),
        vault.create(PASSPHRASE),
        vault.use(async () => 0),
      ]) {
        expect(await codeOf(work)).toBe('vault-damaged');
      }
      expect(local.dump()).toEqual({ vault: head });
    },
  );

  it('names the damaged record and opens the rest', async () => {
    const local = await filledVault();
    const names = recordNames(local);
    for (const damage of ['missing', 'no record', 'flipped', 'swapped'] as const) {
      const area = memoryArea(local.dump());
      const record = local.dump()[names[1]!] as { iv: string; data: string };
      if (damage === 'missing') await area.remove(names[1]!);
      if (damage === 'no record') area.put(names[1]!, 7);
      if (damage === 'flipped') area.put(names[1]!, { ...record, data: flip(record.data, 5) });
      if (damage === 'swapped') area.put(names[1]!, local.dump()[names[0]!]);
      const { vault } = testVault({ local: area });
      await vault.unlock(PASSPHRASE);
      const results = await vault.use((open) =>
        Promise.all(['a', 'b', 'c'].map((id) => open.read(id).catch((error: Error) => error.message))),
      );
      expect(results[0]).toEqual({ of: 'a' });
      expect(results[1]).toMatch(/“Label b” is damaged/);
      expect(results[2]).toEqual({ of: 'c' });
    }
  });

  it('keeps the bytes of a damaged record while others are saved', async () => {
    const local = await filledVault();
    const name = recordNames(local)[1]!;
    local.put(name, { iv: 'x', data: 'y' });
    const { vault } = testVault({ local });
    await vault.unlock(PASSPHRASE);
    await vault.use((open) => open.commit({ put: [entries[0]!] }));
    expect(local.dump()[name]).toEqual({ iv: 'x', data: 'y' });
  });
});

describe('a vault of a newer version', () => {
  it.each(['head and copy', 'head alone', 'copy of a damaged head'])(
    'is refused by everything but erasing, without touching it: %s',
    async (where) => {
      const local = await filledVault();
      const newer = { ...headOf(local), v: 3, somethingNew: true };
      if (where === 'head alone') local.put('vault', newer);
      else putHead(local, newer);
      if (where === 'copy of a damaged head') local.put('vault', 'garbage');
      const before = local.dump();
      const { vault } = testVault({ local });
      for (const work of [
        () => vault.state(),
        () => vault.unlock(PASSPHRASE),
        () => vault.create(PASSPHRASE),
        () => vault.changePassphrase(PASSPHRASE, 'another long passphrase'),
        () => vault.use(async (open) => open.commit({ put: entries })),
        () => vault.checkTime(),
        () => vault.recoveryMade(),
        () => vault.makeRecoveryCode(PASSPHRASE, '2026-11-22'),
        () => vault.removeRecoveryCode(PASSPHRASE),
        () => vault.recover('AAAA', 'another long passphrase'),
      ]) {
        expect(await codeOf(work())).toBe('vault-newer');
      }
      expect(local.dump()).toEqual(before);
    },
  );
});
