import { UserError } from '../errors';
import { migrateProfile } from './migrate';
import type { Profile } from './schema';

/**
 * The text of a profile file (JSON, any released schema) -> a checked profile.
 * @throws UserError 'profile-invalid' with every problem by field path in `details`, 'profile-newer' when a newer
 * program wrote it. Nothing else is ever thrown.
 */
export function parseProfile(json: string): Profile {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new UserError('profile-invalid', 'This file is not a CoolClaim profile: it is not JSON.');
  }
  return migrateProfile(value);
}
