import { UserError } from '../errors';
import { checkAgainst } from './problems';
import { type Profile, profileSchema } from './schema';

/** The version of the profile's shape that this program writes. */
export const PROFILE_SCHEMA = 1;

type Step = (old: Record<string, unknown>) => Record<string, unknown>;

/** Step n turns a profile of schema n into one of schema n + 1. A released step never changes again. */
const STEPS: Readonly<Record<number, Step>> = {};

const MOST_DETAILS = 1000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Brings a stored value from the version in its `schema` field to `current`, one step at a time; steps return new
 * objects. A value without a version is returned as it is: the check that follows says what is wrong with it.
 * @throws UserError 'profile-newer' when a newer program wrote it, 'profile-invalid' when a step cannot read it.
 */
export function runSteps(value: unknown, steps: Readonly<Record<number, Step>>, current: number): unknown {
  if (!isRecord(value) || !Number.isInteger(value.schema)) return value;
  let version = value.schema as number;
  if (version > current) {
    throw new UserError(
      'profile-newer',
      'This profile was made by a newer version of CoolClaim. Update CoolClaim, then open it again.',
    );
  }
  let result: Record<string, unknown> = value;
  for (let step = steps[version]; version < current && step; step = steps[version]) {
    try {
      result = { ...step(result), schema: version + 1 };
    } catch {
      throw new UserError('profile-invalid', `This profile is damaged: its data of version ${version} cannot be read.`);
    }
    version += 1;
  }
  return result;
}

/**
 * A profile of any released schema -> a checked profile of the present one.
 * @throws UserError 'profile-invalid' with one line a problem in `details` ("patient.address.zip: A ZIP code has ..."),
 * 'profile-newer' when a newer program wrote it.
 */
export function migrateProfile(stored: unknown): Profile {
  if (!isRecord(stored)) throw new UserError('profile-invalid', 'This is not a CoolClaim profile.');
  const { value, problems } = checkAgainst(profileSchema, runSteps(stored, STEPS, PROFILE_SCHEMA));
  if (value) return value;
  const details = problems.slice(0, MOST_DETAILS).map(({ path, message }) => (path ? `${path}: ${message}` : message));
  if (problems.length > MOST_DETAILS) details.push(`and ${problems.length - MOST_DETAILS} more`);
  const count = problems.length === 1 ? 'one field needs' : `${problems.length} fields need`;
  throw new UserError('profile-invalid', `This profile cannot be used yet: ${count} mending.`, details);
}
