import { UserError } from '../../../lib/errors';
import type { VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { parseProfile } from '../../../lib/profile/parse';
import { checkAgainst } from '../../../lib/profile/problems';
import { type Profile, profileSchema } from '../../../lib/profile/schema';

/** What was written, and what stood there before. */
export interface Taken {
  status: VaultStatus;
  /** The profile it went into. */
  id: string;
  /** As it was stored after; the profile must still be so to be taken back. */
  after: string;
  /** As it was before; '' for a profile that was not there. */
  before: string;
  /** The profile that was in use before. */
  active: { id: string; course: string };
}

const getJson = async (id: string) => JSON.stringify(parseProfile((await ask('profile.get', { id })).json));

/**
 * Writes once: into the profile `id` as it is stored by now, or with '' a new profile made of `base`. `whole` is added as
 * it is, beside what she has. Throws UserError 'import-does-not-fit' and writes nothing when the profile's rules refuse it.
 */
export async function takeInto(
  id: string,
  base: Profile,
  change: (profile: Profile) => Profile,
  whole: Profile | undefined,
): Promise<Taken> {
  const status = await ask('vault.status', {});
  const active = { id: status.activeProfile, course: status.activeCourse };
  if (whole) {
    const here = new Set(status.profiles.map((profile) => profile.id));
    const next = await ask('profile.import', { json: JSON.stringify(whole) });
    const isNew = !here.has(next.activeProfile);
    const after = await getJson(next.activeProfile);
    return { status: next, id: next.activeProfile, after, before: isNew ? '' : after, active };
  }
  const before = id ? await getJson(id) : '';
  const { value, problems } = checkAgainst(profileSchema, change(before ? parseProfile(before) : base));
  if (!value) {
    const details = problems.map(({ path, message }) => `${path}: ${message}`);
    throw new UserError('import-does-not-fit', 'This does not fit into the profile, so nothing was taken.', details);
  }
  const after = JSON.stringify(value);
  let next = await ask('profile.save', { json: after });
  if (!id) next = await ask('profile.activate', { id: value.id, course: '' });
  return { status: next, id: value.id, after, before, active };
}

/** Puts back what stood there before. Throws UserError 'import-changed-since' when it was changed in between. */
export async function undo({ id, after, before, active }: Taken): Promise<VaultStatus> {
  if ((await getJson(id)) !== after) {
    throw new UserError('import-changed-since', 'The profile was changed since then, so it was not taken back.');
  }
  const status = before ? await ask('profile.save', { json: before }) : await ask('profile.remove', { id });
  return status.profiles.some((profile) => profile.id === active.id) ? ask('profile.activate', active) : status;
}
