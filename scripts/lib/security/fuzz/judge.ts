import { UserError } from '../../../../lib/errors.ts';
import { memoryArea } from '../../../../tests/unit/vault/memoryArea.ts';
import { PASSPHRASE, testVault } from '../../../../tests/unit/vault/testVault.ts';
import type { Origin, Origins } from './origins.ts';
import { type Holding, readAll } from './readAll.ts';
import { copyOf, filesOver, type Stored } from './stored.ts';
import { openWhole } from './wholeBackup.ts';

/** A promise of the vault that a case broke. */
export class Broken extends Error {
  override name = 'Broken';
}

const same = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);
const RECORD = 'vault.record.';

/** The code of the UserError the work ends in, '' when it succeeds. Throws Broken for any other error. */
export async function refusedWith(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return '';
  } catch (error) {
    if (!(error instanceof UserError)) throw new Broken(`not a UserError: ${(error as Error).stack ?? error}`);
    if (error.message.trim() === '' || error.message.includes('\n')) throw new Broken(`no sentence: ${error.code}`);
    return error.code;
  }
}

/** Throws Broken unless everything that was stored is stored still; new names beside it are fine. */
export function expectUntouched(before: Stored, local: Record<string, unknown>, parts: Stored['parts']): void {
  for (const name of Object.keys(before.local)) {
    if (!same(before.local[name], local[name])) throw new Broken(`a refusal changed what is stored as ${name}`);
  }
  for (const name of Object.keys(before.parts)) {
    if (before.parts[name] !== parts[name]) throw new Broken(`a refusal changed part ${name}`);
  }
}

/** The record's stored ciphertext, and its parts', are what they genuinely were. */
function isIntact(id: string, stored: Stored, { holding, stored: genuine }: Origin): boolean {
  const [record, index] = id.split('/');
  const name = RECORD + holding.slots[record!];
  if (!same(stored.local[name], genuine.local[name])) return false;
  return index === undefined || stored.parts[id] === genuine.parts[id];
}

/**
 * How many values of the opened vault are damaged. Throws Broken when it is not exactly one that there genuinely was,
 * when a value is another than it genuinely had, or when one is called damaged whose ciphertext is whole.
 */
function damagedOf(holding: Holding, stored: Stored, genuine: readonly Origin[]): number {
  const origin = genuine.find((one) => one.holding.rows === holding.rows && same(one.holding.slots, holding.slots));
  if (!origin) throw new Broken(`a table of contents that never was: ${holding.rows.slice(0, 300)}`);
  let damaged = 0;
  for (const [id, was] of Object.entries(origin.holding.values)) {
    const is = holding.values[id];
    if (is === was) continue;
    // the parts of a file whose record is damaged are not even asked for
    if (is !== undefined && !is.startsWith('!')) throw new Broken(`${id} opened with another value than it had`);
    if (isIntact(id, stored, origin)) throw new Broken(`${id} is whole and was called ${is ?? 'missing'}`);
    damaged += 1;
  }
  return damaged;
}

/** Unlocks a spoiled vault and reads all of it. Gives the outcome in words; throws Broken. */
export async function judgeVault(spoilt: Stored, { now, before, other }: Origins): Promise<string> {
  const local = memoryArea(spoilt.local);
  const given = { local: local.dump(), parts: spoilt.parts };
  const { parts } = copyOf(spoilt);
  const files = filesOver(parts);
  const { vault } = testVault({ local, files });
  const state = await refusedWith(vault.state());
  const code = await refusedWith(vault.unlock(PASSPHRASE));
  if (state && state !== code) throw new Broken(`its state is refused as ${state} and unlocking as ${code || 'fine'}`);
  if (code) {
    expectUntouched(given, local.dump(), parts);
    return `refused: ${code}`;
  }
  const holding = await vault.use((open) => readAll(open, files));
  const damaged = damagedOf(holding, given, [now, before, other]);
  for (const slot of Object.values(holding.slots)) {
    const name = RECORD + slot;
    if (!same(given.local[name], local.dump()[name])) throw new Broken(`opening changed what is stored as ${name}`);
  }
  return damaged === 0 ? 'opened whole' : 'opened, the damaged named, the others whole';
}

/** Opens a spoiled backup. Gives the outcome in words; throws Broken. */
export async function judgeBackup(text: string, { now, before, other }: Origins): Promise<string> {
  let opened = '';
  const code = await refusedWith(
    openWhole(text).then((whole) => {
      opened = JSON.stringify(whole);
    }),
  );
  if (code) return `refused: ${code}`;
  if (![now, before, other].some((one) => one.opened === opened)) throw new Broken('a backup opened that never was');
  return 'opened whole';
}
