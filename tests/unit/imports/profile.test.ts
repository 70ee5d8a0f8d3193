import { describe, expect, it } from 'vitest';
import { diffAgainst, withRows } from '../../../lib/imports/diff';
import { withoutEmptyCourse } from '../../../lib/imports/wholeCourses';
import { emptyProfile } from '../../../lib/profile/empty';
import { SAMPLES } from '../../../lib/profile/samples';
import { codeOf, fileOf, readAll, readOne } from './support';

const file = (value: unknown) => fileOf('profile.json', JSON.stringify(value));

describe.each(Object.entries(SAMPLES))('the sample %s as a file', (_, sample) => {
  it('brings every fact of it into an empty profile', async () => {
    const found = await readOne(file(sample));
    expect(found.whole).toEqual(sample);
    const empty = emptyProfile(sample.id);
    const rows = diffAgainst(empty, 0, found.proposals).groups.flatMap((group) => group.rows);
    expect(withoutEmptyCourse(withRows(empty, rows), rows)).toEqual(sample);
  });

  it('has nothing new for itself', async () => {
    const found = await readOne(file(sample));
    expect(diffAgainst(sample, 0, found.proposals)).toEqual({ groups: [], otherPerson: false });
  });
});

it('a course of the same id with other charges comes beside hers under another id', async () => {
  const sample = SAMPLES['paxman-hub-2026'];
  const changed = { ...sample, courses: [{ ...sample.courses[0]!, invoiceNumber: 'OTHER-1' }] };
  const found = await readOne(file(changed));
  const rows = diffAgainst(sample, 0, found.proposals).groups.flatMap((group) => group.rows);
  const { courses } = withoutEmptyCourse(withRows(sample, rows), rows);
  expect(courses.map(({ invoiceNumber }) => invoiceNumber)).toEqual([sample.courses[0]!.invoiceNumber, 'OTHER-1']);
  expect(new Set(courses.map(({ id }) => id)).size).toBe(2);
});

it('mistakes are named by their path', async () => {
  const sample = structuredClone(SAMPLES['paxman-hub-2026']);
  sample.patient.address.zip = '5371';
  const error = await readAll([file(sample)]).catch((thrown) => thrown);
  expect([error.code, error.details.join()]).toEqual([
    'profile-invalid',
    expect.stringContaining('patient.address.zip'),
  ]);
  expect(await codeOf(readAll([file({ ...sample, schema: 99 })]))).toBe('profile-newer');
});
