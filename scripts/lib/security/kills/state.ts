import { createHash } from 'node:crypto';
import { askFrom } from '../../driver/ask.ts';
import { type Surface, waitIn } from '../../driver/surface.ts';

/** Everything she has stored, in words that can be compared. */
export interface State {
  active: string;
  /** The profile's whole JSON by id. */
  profiles: Record<string, string>;
  /** Labels of what she taught. */
  taught: string[];
  /** Name and SHA-256 of each file's bytes, by id. */
  files: Record<string, string>;
}

const inOrder = <T>(record: Record<string, T>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

export const asText = ({ active, profiles, taught, files }: State): string =>
  JSON.stringify({ active, profiles: inOrder(profiles), taught: [...taught].sort(), files: inOrder(files) });

export const fileText = (name: string, bytes: Uint8Array): string =>
  `${name} ${createHash('sha256').update(bytes).digest('hex')}`;

/** Every byte of a stored file, read by the page in parts as the extension's own pages do, and its SHA-256. */
const HASH_OF = (id: string, parts: number) => `(async () => {
  const all = [];
  for (let index = 0; index < ${parts}; index++) {
    const ask = { coolclaim: 'ask', type: 'documents.read', body: { id: '${id}', index } };
    const reply = await new Promise((resolve) => chrome.runtime.sendMessage(ask, resolve));
    if (!reply?.ok) return 'unreadable: ' + reply?.error?.message;
    all.push(Uint8Array.from(atob(reply.answer.data), (sign) => sign.charCodeAt(0)));
  }
  const hash = await crypto.subtle.digest('SHA-256', await new Blob(all).arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
})()`;

/** What the extension gives out when all of it is asked for. Throws when anything is damaged. */
export async function readState(page: Surface, partsFor: (size: number) => number): Promise<State> {
  const { state, profiles, activeProfile } = await askFrom(page, 'vault.status', {});
  if (state !== 'unlocked') throw new Error(`The vault is ${state}.`);
  const read: State = { active: activeProfile, profiles: {}, taught: [], files: {} };
  for (const { id } of profiles) read.profiles[id] = (await askFrom(page, 'profile.get', { id })).json;
  const { sites } = await askFrom(page, 'sites.list', {});
  read.taught = sites.flatMap(({ fields }) => fields.map(({ label }) => label));
  const { documents, damaged } = await askFrom(page, 'documents.list', {});
  if (damaged.length > 0) throw new Error(`A file is called damaged: ${damaged[0]!.name}`);
  for (const { id, name, size } of documents) {
    read.files[id] = `${name} ${await page.evaluate<string>(HASH_OF(id, partsFor(size)))}`;
  }
  return read;
}

/** How many records are stored, those too that no table of contents names. */
export const storedRecords = (page: Surface): Promise<number> =>
  page.evaluate<number>(
    `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((name) => name.startsWith('vault.record.')).length)`,
  );

/** How many records a state is made of. */
export const recordsOf = ({ profiles, taught, files }: State): number =>
  Object.keys(profiles).length + (taught.length > 0 ? 1 : 0) + Object.keys(files).length;

/** An extension page to ask from. */
export async function openAsker(open: (path: string) => Promise<Surface>): Promise<Surface> {
  const page = await open('options.html');
  await waitIn(page, `typeof chrome.runtime?.sendMessage === 'function'`, 'an extension page');
  return page;
}
