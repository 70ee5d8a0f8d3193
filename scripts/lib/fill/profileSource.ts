import { readFileSync } from 'node:fs';
import { UserError } from '../../../lib/errors.ts';
import { parseProfile } from '../../../lib/profile/parse.ts';
import { SAMPLES } from '../../../lib/profile/samples.ts';
import type { Profile } from '../../../lib/profile/schema.ts';
import { fromHere } from './options.ts';

/** A sample by its name, or a profile file. Throws a UserError; for an invalid file with every problem by path. */
export function loadProfile(nameOrFile: string): Profile {
  if (Object.hasOwn(SAMPLES, nameOrFile)) return SAMPLES[nameOrFile as keyof typeof SAMPLES];
  let json: string;
  try {
    json = readFileSync(fromHere(nameOrFile), 'utf8');
  } catch (error) {
    const names = Object.keys(SAMPLES).join(', ');
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'it cannot be read';
    throw new UserError('profile-missing', `${nameOrFile} is no profile: ${reason}; the samples are ${names}.`);
  }
  return parseProfile(json);
}
