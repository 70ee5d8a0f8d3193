import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffAgainst, type Group, startsTicked, withRows } from '../../../lib/imports/diff';
import { pick } from '../../../lib/imports/read';
import type { Found, Proposal, Reading } from '../../../lib/imports/types';
import type { Profile } from '../../../lib/profile/schema';

export const FIXTURES = join(import.meta.dirname, '../../imports');
export const TODAY = '2026-11-22';

export const fixture = (path: string): File =>
  new File([readFileSync(join(FIXTURES, path))], path.slice(path.lastIndexOf('/') + 1));
export const fileOf = (name: string, text: BlobPart): File => new File([text], name);

/** Resources as a file. */
export const json = (value: unknown, name = 'bundle.json') => fileOf(name, JSON.stringify(value));
export const bundle = (...resources: unknown[]) =>
  json({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) });

/** Reads files as the options page does. */
export const readAll = async (files: readonly File[], passphrase = ''): Promise<Reading> =>
  (await pick(files)).read({ today: TODAY, passphrase });
export const readOne = async (...files: File[]): Promise<Found> => (await readAll(files)).people[0]!;

/** What is proposed at each path; of a list the last one. */
export const byPath = (proposals: readonly Proposal[]): Record<string, unknown> =>
  Object.fromEntries(proposals.map(({ path, value }) => [path, value]));

/** All proposals when each question is answered with its first option. */
export const withFirst = (found: Found): Proposal[] => [
  ...found.proposals,
  ...found.choices.flatMap(({ options }) => options[0]?.proposals ?? []),
];

/** The profile after she has left every tick as it was. */
export function taken(profile: Profile, proposals: readonly Proposal[]): Profile {
  const { groups } = diffAgainst(profile, 0, proposals);
  return withRows(
    profile,
    groups.flatMap((group: Group) => group.rows.filter((row) => startsTicked(group, row))),
  );
}

export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was thrown',
    (error: { code?: string; name?: string }) => (error.name === 'UserError' ? error.code! : `threw ${String(error)}`),
  );
