import type { FileArea } from '../../../lib/vault/fileArea';
import type { KdfCosts } from '../../../lib/vault/kdf';
import { createVault } from '../../../lib/vault/vault';
import { type MemoryArea, memoryArea } from './memoryArea';

export const PASSPHRASE = 'four plain words here';

/** A vault over memory, with a clock to turn and costs that do not slow the tests down. */
export function testVault(
  start: { local?: MemoryArea; session?: MemoryArea; minutes?: number; files?: FileArea; costs?: KdfCosts } = {},
) {
  const local = start.local ?? memoryArea();
  const session = start.session ?? memoryArea();
  const world = {
    local,
    session,
    now: 1_800_000_000_000,
    minutes: start.minutes ?? 15,
    wakeAt: undefined as number | undefined,
    locks: 0,
  };
  const vault = createVault({
    local,
    session,
    ...(start.files ? { files: start.files } : {}),
    costs: start.costs ?? { m: 64, t: 1, p: 1 },
    now: () => world.now,
    autoLockMinutes: async () => world.minutes,
    wakeAt: async (when) => {
      world.wakeAt = when;
    },
    onLock: () => {
      world.locks += 1;
    },
  });
  return { vault, world, local, session };
}

/** The head as it is stored. */
export const headOf = (local: MemoryArea) =>
  local.dump().vault as { v: number; kdf: { m: number; salt: string }; contents: { iv: string } };

/** What is stored but for the count of wrong tries. */
export const keptOf = (local: MemoryArea): Record<string, unknown> => {
  const { 'vault.tries': _, ...kept } = local.dump();
  return kept;
};

/** Puts a damaged or other value where the head is, and where its copy is. */
export const putHead = (local: MemoryArea, head: unknown): void => {
  local.put('vault', head);
  local.put('vault.copy', head);
};

export const recordNames = (local: MemoryArea): string[] =>
  Object.keys(local.dump()).filter((name) => name.startsWith('vault.record.'));

/** The code of the UserError a promise rejects with; 'none' when it does not, the message for any other error. */
export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? `not a UserError: ${(error as Error).message}`;
  }
};
