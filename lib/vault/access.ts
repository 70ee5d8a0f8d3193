import { parseAccess, type SiteAccess, storedAccess } from '../access/siteAccess';
import { UserError } from '../errors';
import type { Change } from './store';
import type { OpenVault } from './vault';

const ID = 'site-access';
export const ACCESS_KIND = 'access';
const LABEL = 'Sites you allowed';

/** What she allowed, by site. What cannot be read allows nothing; she is asked again. */
export async function readAccess(open: OpenVault): Promise<SiteAccess[]> {
  if (!open.contents.records.some(({ id }) => id === ID)) return [];
  try {
    return parseAccess(await open.read(ID));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** The change that stores it. */
export const accessChange = (sites: readonly SiteAccess[]): Change =>
  sites.length > 0
    ? { put: [{ id: ID, kind: ACCESS_KIND, label: LABEL, value: storedAccess(sites) }] }
    : { remove: [ID] };
