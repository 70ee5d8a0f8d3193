import * as z from 'zod/mini';
import { parseProfile } from '../profile/parse';
import type { Entry } from './store';
import type { OpenVault } from './vault';

const KIND = 'profile-draft';

/**
 * What she has typed into a profile and not saved yet, so that a closed tab or a crash costs nothing. Both are JSON: `draft`
 * may hold what no profile may, a half-typed amount; `base` is the stored profile that she began to change.
 */
const draftSchema = z.object({ schema: z.literal(1), profile: z.string(), base: z.string(), draft: z.string() });
export type ProfileDraft = Pick<z.infer<typeof draftSchema>, 'base' | 'draft'>;

/** The id of the record that keeps the draft of a profile, whether there is one or not. */
export const draftRecord = (profile: string): string => JSON.stringify([KIND, profile]);

/** Whether `value` can be edited where `like` can: objects have the same keys, lists stay lists. */
function isShaped(value: unknown, like: unknown): boolean {
  if (Array.isArray(like))
    return Array.isArray(value) && value.every((one) => like.length === 0 || isShaped(one, like[0]));
  if (typeof like !== 'object' || like === null) return typeof value !== 'object' || value === null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const inside = value as Record<string, unknown>;
  return Object.entries(like).every(([key, part]) => Object.hasOwn(inside, key) && isShaped(inside[key], part));
}

/** The draft of a profile, undefined where there is none that today's program can edit. */
export async function readDraft(open: OpenVault, profile: string): Promise<ProfileDraft | undefined> {
  const id = draftRecord(profile);
  if (!open.contents.records.some((record) => record.id === id)) return undefined;
  const parsed = z.safeParse(draftSchema, await open.read(id).catch(() => undefined));
  if (!parsed.success || parsed.data.profile !== profile) return undefined;
  const { base, draft } = parsed.data;
  try {
    return isShaped(JSON.parse(draft), parseProfile(base)) ? { base, draft } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the draft in the place of the one before. Throws UserError 'not-saved' or 'no-room'. */
export function saveDraft(open: OpenVault, profile: string, { base, draft }: ProfileDraft): Promise<void> {
  const entry: Entry = {
    id: draftRecord(profile),
    kind: KIND,
    label: 'Unsaved changes',
    value: { schema: 1, profile, base, draft },
  };
  return open.commit({ put: [entry] });
}

/** Forgets it; nothing where there is none. */
export async function dropDraft(open: OpenVault, profile: string): Promise<void> {
  const id = draftRecord(profile);
  if (open.contents.records.some((record) => record.id === id)) await open.commit({ remove: [id] });
}
