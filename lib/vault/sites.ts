import { parseSites, storedSites, type TaughtSite } from '../teach/taughtSites';
import type { Change, Entry } from './store';
import type { OpenVault } from './vault';

const ID = 'taught-sites';
export const SITES_LABEL = 'Taught fields';

/** What she taught as one record of the vault; none where there is nothing. */
export const sitesEntries = (sites: readonly TaughtSite[]): Entry[] =>
  sites.length > 0 ? [{ id: ID, kind: 'sites', label: SITES_LABEL, value: storedSites(sites) }] : [];

/**
 * What she taught, by site; none in a vault of before. Throws UserError 'record-damaged', 'sites-damaged' or
 * 'sites-newer'.
 */
export async function readSites(open: OpenVault): Promise<TaughtSite[]> {
  const isThere = open.contents.records.some(({ id }) => id === ID);
  return parseSites(isThere ? await open.read(ID) : undefined);
}

/** The change that stores them. */
export const sitesChange = (sites: readonly TaughtSite[]): Change =>
  sites.length > 0 ? { put: sitesEntries(sites) } : { remove: [ID] };
