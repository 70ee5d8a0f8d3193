import { expect, it } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '../../../lib/vault/recovery';
import { codeOf, PASSPHRASE, recordNames, testVault } from './testVault';

const TODAY = '2026-11-22';
const NEXT = 'another long passphrase';
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const mistyped = (code: string) => {
  try {
    readRecoveryCode(code);
    return false;
  } catch (error) {
    return (error as { code?: string }).code === 'recovery-code-mistyped';
  }
};

async function filled() {
  const made = testVault();
  await made.vault.create(PASSPHRASE, { put: [{ id: 'a', kind: 'profile', label: 'A', value: 'one' }] });
  return made;
}

it('a code is seven groups of four unmistakable characters, and never the same twice', () => {
  const codes = Array.from({ length: 100 }, newRecoveryCode);
  expect(new Set(codes).size).toBe(100);
  for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
});

it('any single wrong character and any two exchanged neighbours are told as a typing mistake', () => {
  for (let round = 0; round < 20; round++) {
    const code = newRecoveryCode().replaceAll('-', '');
    expect(mistyped(code)).toBe(false);
    for (let at = 0; at < code.length; at++) {
      for (const other of ALPHABET) {
        if (other !== code[at]) expect(mistyped(code.slice(0, at) + other + code.slice(at + 1))).toBe(true);
      }
      const [one, two] = [code[at]!, code[at + 1]];
      if (two && one !== two) expect(mistyped(code.slice(0, at) + two + one + code.slice(at + 2))).toBe(true);
    }
    expect(mistyped(code.slice(1))).toBe(true);
    expect(mistyped(`${code}0`)).toBe(true);
  }
  for (const nothing of ['', ' ', '-', 'U', '🦀'.repeat(14), 'x'.repeat(100_000)]) expect(mistyped(nothing)).toBe(true);
});

it('case, groups and look-alikes do not count', () => {
  for (let round = 0; round < 50; round++) {
    const code = newRecoveryCode();
    const plain = code.replaceAll('-', '');
    const typed = [
      code.toLowerCase(),
      ` ${plain} `,
      code.replaceAll('-', ' '),
      code.replaceAll('-', '\u2013\u00a0'),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('1', 'L').replaceAll('A', '\uff21'),
    ];
    for (const text of typed) expect(readRecoveryCode(text)).toBe(plain);
  }
});

it('opens the vault once for a new passphrase, with nothing lost and no record touched', async () => {
  const { vault, local, session } = await filled();
  expect(await vault.recoveryMade()).toBeUndefined();
  const code = await vault.makeRecoveryCode(PASSPHRASE, TODAY);
  expect(await vault.recoveryMade()).toBe(TODAY);
  for (const text of [code, code.replaceAll('-', '')]) {
    expect(JSON.stringify([local.dump(), session.dump()])).not.toContain(text);
  }
  await vault.lock();
  const before = local.dump();

  expect(await codeOf(vault.recover(code, 'short'))).toBe('passphrase-too-short');
  expect(local.dump()).toEqual(before);
  await vault.recover(code.toLowerCase(), NEXT);
  expect(await vault.use((open) => open.read('a'))).toBe('one');
  for (const name of recordNames(local)) expect(local.dump()[name]).toEqual(before[name]);

  const again = testVault({ local });
  expect(await codeOf(again.vault.unlock(PASSPHRASE))).toBe('wrong-passphrase');
  await again.vault.unlock(NEXT);
  await again.vault.recover(code, PASSPHRASE);
  await again.vault.unlock(PASSPHRASE);
});

it('a new code makes the old one useless, and it can be removed', async () => {
  const { vault } = await filled();
  expect(await codeOf(vault.recover(newRecoveryCode(), NEXT))).toBe('no-recovery-code');
  expect(await codeOf(vault.makeRecoveryCode('not the passphrase', TODAY))).toBe('wrong-passphrase');
  const first = await vault.makeRecoveryCode(PASSPHRASE, TODAY);
  const second = await vault.makeRecoveryCode(PASSPHRASE, TODAY);
  expect(await codeOf(vault.recover(first, NEXT))).toBe('wrong-recovery-code');
  await vault.changePassphrase(PASSPHRASE, NEXT);
  await vault.recover(second, PASSPHRASE);
  await vault.removeRecoveryCode(PASSPHRASE);
  expect(await vault.recoveryMade()).toBeUndefined();
  expect(await codeOf(vault.recover(second, NEXT))).toBe('no-recovery-code');
  await vault.unlock(PASSPHRASE);
});

it('saving and unlocking keep the code', async () => {
  const { vault } = await filled();
  const code = await vault.makeRecoveryCode(PASSPHRASE, TODAY);
  await vault.use((open) => open.commit({ put: [{ id: 'b', kind: 'profile', label: 'B', value: 'two' }] }));
  await vault.lock();
  await vault.unlock(PASSPHRASE);
  await vault.recover(code, NEXT);
  expect(await vault.use((open) => open.read('b'))).toBe('two');
});
