import { UserError } from '../errors';
import { brokenDocuments } from './documents';
import type { FileArea } from './fileArea';
import type { Area } from './storage';
import { recordName } from './store';
import type { OpenVault } from './vault';

/** What can be taken along of a vault that does not open whole: ciphertext, exactly as it is stored. */
export interface Rescue {
  /** What the damaged things are called; none while the vault is locked, as names are encrypted too. */
  names: string[];
  /** Values of the browser's storage by their names there. */
  stored: Record<string, unknown>;
  /** Files of which all encrypted parts belong to it. */
  files: { id: string; parts: number[] }[];
}

const HEADS = ['vault', 'vault.copy'];

const partsOf = async (area: FileArea | undefined, ids: readonly string[]): Promise<Rescue['files']> => {
  const files: Rescue['files'] = [];
  for (const id of ids) files.push({ id, parts: (await area?.indexes(id)) ?? [] });
  return files;
};

/** Everything that is stored of a vault, for the day on which its head does not open. */
export async function wholeVault(local: Area, area: FileArea | undefined): Promise<Rescue> {
  const all = Object.entries(await local.get(null));
  const stored = Object.fromEntries(all.filter(([name]) => name === 'vault' || name.startsWith('vault.')));
  const ids = (await area?.files().catch(() => [])) ?? [];
  return { names: [], stored, files: await partsOf(area, ids) };
}

/** What does not open in an open vault: records, and files with any damaged part; with the head, which names them. */
export async function damagedParts(open: OpenVault, local: Area, area: FileArea | undefined): Promise<Rescue> {
  const broken = area ? await brokenDocuments(open, area) : [];
  const names: string[] = [];
  const wanted: string[] = [];
  for (const { id, label, slot } of open.contents.records) {
    const isWhole = await open.read(id).then(
      () => true,
      (error: unknown) => {
        if (error instanceof UserError) return false;
        throw error;
      },
    );
    if (isWhole && !broken.includes(id)) continue;
    names.push(label);
    wanted.push(recordName(slot));
  }
  if (names.length === 0) return { names, stored: {}, files: [] };
  return { names, stored: await local.get([...HEADS, ...wanted]), files: await partsOf(area, broken) };
}
