import { UserError } from '../lib/errors';

/** Whatever was thrown, as something the person can be told. */
export function asUserError(thrown: unknown): UserError {
  if (thrown instanceof UserError) return thrown;
  console.error('CoolClaim:', thrown);
  return new UserError('internal', 'Something went wrong inside CoolClaim. Please try again.');
}
