import { UserError } from '../errors';
import { type OwnWords, ownWordsOf } from '../teach/ownWords';
import type { TaughtSite } from '../teach/taughtSites';
import { listProfiles, readProfile } from '../vault/profiles';
import { readSites } from '../vault/sites';
import type { OpenVault } from '../vault/vault';

/** What she taught, and the words of hers that pages are known without. */
export interface Taught {
  sites: TaughtSite[];
  own: OwnWords;
  notes: string[];
}

/** The words of hers in all profiles that can be read. */
export async function readOwnWords(open: OpenVault): Promise<OwnWords> {
  const profiles = await Promise.all(
    listProfiles(open.contents).map(({ id }) => readProfile(open, id).catch(() => undefined)),
  );
  return ownWordsOf(profiles.filter((profile) => profile !== undefined));
}

/** For reading pages: what she taught is a help, and damaged it must not keep her from filling a form. */
export async function readTaught(open: OpenVault): Promise<Taught> {
  const own = await readOwnWords(open);
  try {
    return { sites: await readSites(open), own, notes: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { sites: [], own, notes: [error.message] };
  }
}
