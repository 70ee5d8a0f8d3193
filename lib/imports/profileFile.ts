import { emptyProfile } from '../profile/empty';
import { getIn } from '../profile/paths';
import type { Profile } from '../profile/schema';
import { isEntry } from './diff';
import { isRecord } from './fhir/resources';
import { type Found, nobody, type Proposal, type Reading } from './types';

/** What tells one stored profile from another and says nothing of her. */
const NOT_FACTS = new Set(['id', 'schema']);

/** Every value of a profile that a new one does not start with, by its path; each course is one value. */
function proposalsOf(profile: Profile, file: string): Proposal[] {
  const empty = emptyProfile('empty');
  const proposals: Proposal[] = [];
  const walk = (value: unknown, path: string) => {
    if (NOT_FACTS.has(path)) return;
    if (isEntry(path)) {
      for (const entry of value as unknown[]) proposals.push({ path, value: entry, from: { file } });
    } else if (isRecord(value) && !path.endsWith('.filingLimit')) {
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
    } else if (JSON.stringify(value) !== JSON.stringify(getIn(empty, path))) {
      proposals.push({ path, value, from: { file } });
    }
  };
  walk(profile, '');
  return proposals;
}

const nameOf = ({ label, patient: { name } }: Profile) => label || name.full || `${name.first} ${name.last}`.trim();

/** What profiles of CoolClaim hold, each a choice of its own. */
export function readProfiles(profiles: readonly Profile[], file: string, format: 'profile' | 'backup'): Reading {
  const people = profiles.map(
    (profile): Found => ({
      ...nobody(),
      name: nameOf(profile),
      birthDate: profile.patient.birthDate,
      proposals: proposalsOf(profile, file),
      whole: profile,
    }),
  );
  return { format, people, read: profiles.length, others: 0 };
}
