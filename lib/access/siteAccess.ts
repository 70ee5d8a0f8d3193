import * as z from 'zod/mini';
import { UserError } from '../errors';
import { originSchema } from '../teach/pin';

/** The version of what is stored here. */
const VERSION = 1;

/** What she allowed on one site, beyond the page she clicks on. Origins are `https://host[:port]`. */
const siteSchema = z.object({
  site: originSchema,
  /** The panel comes back by itself on each page of it, once she clicked there. */
  stays: z.boolean(),
  /** Frames of other sites that are read and filled as part of its pages. */
  frames: z.array(originSchema),
});
export type SiteAccess = z.infer<typeof siteSchema>;

const storedSchema = z.object({ v: z.literal(VERSION), sites: z.array(siteSchema) });

/** As it is stored. */
export const storedAccess = (sites: readonly SiteAccess[]) => ({ v: VERSION, sites });

/**
 * What is stored, read back; nothing where there is nothing.
 * @throws UserError 'access-unreadable' when it is damaged or of a newer version
 */
export function parseAccess(stored: unknown): SiteAccess[] {
  if (stored === undefined) return [];
  const parsed = z.safeParse(storedSchema, stored);
  if (parsed.success) return parsed.data.sites;
  throw new UserError(
    'access-unreadable',
    'What you allowed on sites could not be read. Allow it again where you need it.',
  );
}

const NOTHING = { stays: false, frames: [] };

export const accessOf = (sites: readonly SiteAccess[], site: string): Omit<SiteAccess, 'site'> =>
  sites.find((one) => one.site === site) ?? NOTHING;

/** With a frame of another origin allowed on a site, or with `frame` '' its pages one after the other. */
export function withAccess(sites: readonly SiteAccess[], site: string, frame: string): SiteAccess[] {
  const before = accessOf(sites, site);
  const now: SiteAccess = {
    site,
    stays: before.stays || frame === '',
    frames: frame === '' ? before.frames : [...new Set([...before.frames, frame])],
  };
  return [now, ...sites.filter((one) => one.site !== site)];
}

/** The same taken back. */
export const withoutAccess = (sites: readonly SiteAccess[], site: string, frame: string): SiteAccess[] =>
  sites
    .map((one) => {
      if (one.site !== site) return one;
      return frame === ''
        ? { ...one, stays: false }
        : { ...one, frames: one.frames.filter((other) => other !== frame) };
    })
    .filter(({ stays, frames }) => stays || frames.length > 0);

/** Every origin that something here needs the browser's permission for. */
export const originsNeeded = (sites: readonly SiteAccess[]): string[] => [
  ...new Set(sites.flatMap(({ site, stays, frames }) => [...(stays ? [site] : []), ...frames])),
];
