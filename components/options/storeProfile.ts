import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { mergeEdits } from '../../lib/profile/merge';
import { parseProfile } from '../../lib/profile/parse';
import type { Profile } from '../../lib/profile/schema';

/**
 * Stores an edited profile, with what came to the stored one elsewhere meanwhile, and makes it and a course of it the ones
 * in use. Rejects with the UserError of the background, as 'locked'.
 * @param baseline what the editing started from
 * @param course index of the course in hand
 */
export async function storeProfile(
  edited: Profile,
  baseline: Profile,
  course: number,
): Promise<{ whole: Profile; status: VaultStatus }> {
  const { id } = edited;
  const stored = parseProfile((await ask('profile.get', { id })).json);
  const whole = mergeEdits(edited, baseline, stored);
  await ask('profile.save', { json: JSON.stringify(whole) });
  const inHand = whole.courses.find((one) => one.id === edited.courses[course]?.id) ?? whole.courses[0]!;
  return { whole, status: await ask('profile.activate', { id, course: inHand.id }) };
}
