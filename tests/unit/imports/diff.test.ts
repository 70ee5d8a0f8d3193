import { describe, expect, it } from 'vitest';
import { diffAgainst, type Group, startsTicked, withRows } from '../../../lib/imports/diff';
import type { Proposal } from '../../../lib/imports/types';
import { emptyProfile } from '../../../lib/profile/empty';
import { paxmanHub2026 as hub } from '../../../lib/profile/samples/paxmanHub2026';

const from = { element: 'x' };
const proposed = (values: Record<string, unknown>): Proposal[] =>
  Object.entries(values).map(([path, value]) => ({ path, value, from }));
const groupsOf = (values: Record<string, unknown>, profile = hub) => diffAgainst(profile, 0, proposed(values)).groups;
const ticked = (group: Group) => group.rows.filter((row) => startsTicked(group, row)).map(({ path }) => path);

describe('the diff of one field', () => {
  it('leaves out what is the same but for capitals, spaces and punctuation', () => {
    expect(groupsOf({ 'coverage.memberId': 'xeh-883204517', 'patient.name.first': 'JORDAN' })).toEqual([]);
  });

  it('ticks what fills a gap and nothing else', () => {
    const [patient] = groupsOf({ 'patient.email': 'new@example.com', 'patient.maritalStatus': 'widowed' });
    expect(ticked(patient!)).toEqual([]);
    const [empty] = groupsOf(
      { 'patient.email': 'new@example.com' },
      { ...hub, patient: { ...hub.patient, email: '' } },
    );
    expect(ticked(empty!)).toEqual(['patient.email']);
  });

  it('does not tick what is not certain', () => {
    const { groups } = diffAgainst(emptyProfile('e'), 0, [
      { path: 'coverage.planName', value: 'A', from, unsure: true },
    ]);
    expect(ticked(groups[0]!)).toEqual([]);
  });

  it('changes nothing by itself', () => {
    const before = JSON.stringify(hub);
    const { groups } = diffAgainst(hub, 0, proposed({ 'patient.phone': '6085550100' }));
    withRows(hub, groups[0]!.rows);
    expect(JSON.stringify(hub)).toBe(before);
  });
});

describe('a name or an address', () => {
  const street = { 'patient.address.line1': '9 Elm Road', 'patient.address.city': 'Sparta' };

  it('is one row, so that halves of two addresses never stand together', () => {
    const [group] = groupsOf(street);
    expect(group!.rows).toHaveLength(1);
    expect(group!.rows[0]!.value).toEqual({
      ...hub.patient.address,
      line1: '9 Elm Road',
      line2: '',
      city: 'Sparta',
      state: '',
      zip: '',
    });
    expect(ticked(group!)).toEqual([]);
  });

  it('fills the gaps of hers when the rest is the same', () => {
    const profile = { ...hub, patient: { ...hub.patient, address: { ...hub.patient.address, zip: '' } } };
    const { line1, city } = hub.patient.address;
    const [group] = groupsOf(
      { 'patient.address.line1': line1.toUpperCase(), 'patient.address.city': city, 'patient.address.zip': '53711' },
      profile,
    );
    expect(ticked(group!)).toEqual(['patient.address']);
    expect(group!.rows[0]!.value).toEqual({ ...hub.patient.address, zip: '53711' });
  });
});

describe('another one than hers', () => {
  it('a file about another person is never mixed in', () => {
    expect(
      diffAgainst(hub, 0, proposed({ 'patient.birthDate': '1990-01-01', 'patient.email': 'x@example.com' })),
    ).toEqual({
      groups: [],
      otherPerson: true,
    });
    const sameDay = {
      'patient.birthDate': hub.patient.birthDate,
      'patient.name.first': 'Lee',
      'patient.name.last': 'Moss',
    };
    expect(diffAgainst(hub, 0, proposed(sameDay)).otherPerson).toBe(true);
    const married = {
      'patient.birthDate': hub.patient.birthDate,
      'patient.name.first': 'Jordan',
      'patient.name.last': 'Moss',
    };
    expect(diffAgainst(hub, 0, proposed(married)).otherPerson).toBe(false);
  });

  it("another doctor replaces hers whole, without a trace of the old one's numbers", () => {
    const [group] = groupsOf({ 'physician.name.last': 'Nakamura', 'physician.npi': '1999000015' });
    expect(group!.mode).toBe('replace');
    expect(ticked(group!)).toEqual([]);
    const after = withRows(hub, group!.rows).physician;
    expect(after).toMatchObject({ npi: '1999000015', phone: '', taxId: '', organization: '', credential: '' });
    expect(after.name).toEqual({ first: '', middle: '', last: 'Nakamura', suffix: '', full: '' });
    expect(after.address.line1).toBe('');
  });

  it('the same doctor by number adds field by field', () => {
    const [group] = groupsOf({ 'physician.npi': hub.physician.npi, 'physician.email': 'desk@example.com' });
    expect([group!.mode, ticked(group!)]).toEqual(['fields', ['physician.email']]);
  });

  it('a payer is the same by its short name', () => {
    const values = { 'coverage.payerName': 'Badger Mutual', 'coverage.startDate': '2026-01-01' };
    expect(groupsOf(values)[0]).toMatchObject({ mode: 'fields' });
    expect(groupsOf({ ...values, 'coverage.payerName': 'Elm Health' })[0]).toMatchObject({ mode: 'replace' });
  });

  it('an NPI that was found takes back that there is none', () => {
    const empty = emptyProfile('e');
    const profile = {
      ...empty,
      courses: [{ ...empty.courses[0]!, seller: { ...empty.courses[0]!.seller, hasNoNpi: true } }],
    };
    const [group] = diffAgainst(profile, 0, proposed({ 'course.seller.npi': '1999000031' })).groups;
    expect(withRows(profile, group!.rows).courses[0]!.seller).toMatchObject({ npi: '1999000031', hasNoNpi: false });
  });
});

it('an entry that a list has already is not offered again', () => {
  const diagnosis = (code: string) => ({ path: 'diagnoses', value: { code, description: 'other words' }, from });
  const { groups } = diffAgainst(hub, 0, [diagnosis('C50.412'), diagnosis('L65.9')]);
  expect(groups[0]!.rows.map(({ value }) => (value as { code: string }).code)).toEqual(['L65.9']);
  expect(withRows(hub, groups[0]!.rows).diagnoses.map(({ code }) => code)).toEqual(['C50.412', 'Z51.11', 'L65.9']);
});
