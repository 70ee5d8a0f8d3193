import * as z from 'zod/mini';
import { UserError } from '../errors';
import { originSchema, type Pin, placedPinSchema } from './pin';

/** The version of what is stored here. */
const VERSION = 1;
/** More than anybody teaches; a file that brings more is refused. */
const MOST_FIELDS = 2000;

/** A pin of hers: `id` names it in lists, its label is what the page called the field. */
const taughtSchema = z.object({ id: z.string().check(z.minLength(1)), pin: placedPinSchema });
export type Taught = z.infer<typeof taughtSchema>;

const siteSchema = z.object({
  origin: originSchema,
  fields: z.array(taughtSchema).check(z.maxLength(MOST_FIELDS, `At most ${MOST_FIELDS} fields.`)),
});
export type TaughtSite = z.infer<typeof siteSchema>;

const storedSchema = z.object({ v: z.literal(VERSION), sites: z.array(siteSchema) });

/** What she taught, by site, as it is stored. A vault of before holds nothing of the kind. */
export function parseSites(stored: unknown): TaughtSite[] {
  if (stored === undefined) return [];
  const version = z.safeParse(z.object({ v: z.number() }), stored);
  if (version.success && version.data.v > VERSION) {
    throw new UserError(
      'sites-newer',
      'What you taught was stored by a newer CoolClaim, so it was left untouched. Update the extension to use it.',
    );
  }
  const parsed = z.safeParse(storedSchema, stored);
  if (parsed.success) return parsed.data.sites;
  throw new UserError('sites-damaged', 'What you taught is damaged and could not be read. Forms are read without it.');
}

/** As it is stored. */
export const storedSites = (sites: readonly TaughtSite[]) => ({ v: VERSION, sites });

/** The pins of one site, newest first. */
export const pinsOf = (sites: readonly TaughtSite[], origin: string): Pin[] =>
  (sites.find((site) => site.origin === origin)?.fields ?? []).map(({ pin }) => pin);

/** With one more field of a site, before all others; `instead` are the ids it takes the place of. */
export function withField(
  sites: readonly TaughtSite[],
  origin: string,
  field: Taught,
  instead: readonly string[],
): TaughtSite[] {
  const before = sites.find((site) => site.origin === origin)?.fields ?? [];
  const fields = [field, ...before.filter(({ id }) => !instead.includes(id))];
  if (fields.length > MOST_FIELDS) {
    throw new UserError('too-much-taught', `CoolClaim keeps at most ${MOST_FIELDS} taught fields for a site.`);
  }
  return [{ origin, fields }, ...sites.filter((site) => site.origin !== origin)];
}

/** Without one field, or with `id` '' without the whole site; with `origin` '' too, without anything. */
export const withoutField = (sites: readonly TaughtSite[], origin: string, id: string): TaughtSite[] =>
  sites
    .map((site) => {
      if (origin !== '' && site.origin !== origin) return site;
      return { ...site, fields: id === '' ? [] : site.fields.filter((field) => field.id !== id) };
    })
    .filter(({ fields }) => fields.length > 0);

/** Both together. What she has stays and goes first; a field that is there already is not added again. */
export function mergeSites(
  sites: readonly TaughtSite[],
  others: readonly TaughtSite[],
): { sites: TaughtSite[]; added: number } {
  let added = 0;
  let merged: TaughtSite[] = [...sites];
  for (const { origin, fields } of others) {
    const mine = merged.find((site) => site.origin === origin)?.fields ?? [];
    const known = new Set(mine.map(({ pin }) => wherePinned(pin)));
    const fresh = fields.filter(({ pin }) => !known.has(wherePinned(pin)));
    const ids = new Set(mine.map(({ id }) => id));
    const renamed = fresh.map((field) => (ids.has(field.id) ? { ...field, id: crypto.randomUUID() } : field));
    added += fresh.length;
    if (mine.length + fresh.length > MOST_FIELDS) {
      throw new UserError('too-much-taught', `CoolClaim keeps at most ${MOST_FIELDS} taught fields for a site.`);
    }
    if (fresh.length === 0) continue;
    merged = [...merged.filter((site) => site.origin !== origin), { origin, fields: [...mine, ...renamed] }];
  }
  return { sites: merged, added };
}

/** What a pin points at, without what it says. */
const wherePinned = ({ path, heading, selector, mark }: Pin): string =>
  JSON.stringify([path, heading ?? '', selector ?? '', mark ? Object.entries(mark).sort() : '']);
