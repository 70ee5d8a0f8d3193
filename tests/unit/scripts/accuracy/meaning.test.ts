import { expect, test } from 'vitest';
import type { Recognition } from '../../../../lib/pipeline';
import { asOnePerson, judgeMeaning, partyOf, rowOf, sameMeaning } from '../../../../scripts/lib/accuracy/meaning';
import { box } from '../../../support/fieldBuilder';

const taken = (concept: string, more: Partial<Recognition> = {}): Recognition => ({
  field: box('Field'),
  kind: 'claim',
  concept,
  confidence: 0.9,
  why: '',
  ...more,
});

test('a concept means itself, a company by its name, a ZIP code by its five digits', () => {
  expect(sameMeaning('patient.name.first', 'patient.name.first')).toBe(true);
  expect(sameMeaning('seller.organization', 'seller.name.full')).toBe(true);
  expect(sameMeaning('facility.name.full', 'facility.organization')).toBe(true);
  expect(sameMeaning('patient.address.zip', 'patient.address.zip.base')).toBe(true);
});

test('near meanings are not the same meaning', () => {
  for (const [label, other] of [
    ['physician.organization', 'physician.name.full'], // a person is not her practice
    ['patient.name.full', 'patient.organization'],
    ['patient.address.zip', 'patient.address.zip.plus4'],
    ['patient.name.full', 'subscriber.name.full'],
    ['condition.otherAccident', 'condition.anyAccident'],
    ['line[0].charge', 'line[1].charge'],
    ['coverage.memberId', 'otherCoverage.memberId.prefix'],
    ['consent', 'payee'],
  ] as const) {
    expect(sameMeaning(label, other), `${label} as ${other}`).toBe(false);
  }
});

test('below the bar nothing is claimed', () => {
  expect(judgeMeaning('patient.sex', taken('patient.sex', { confidence: 0.59 }))).toMatchObject({
    wanted: true,
    said: false,
    right: false,
  });
});

test('a field that is no part of a claim may be left alone for any reason, but not be taken for something', () => {
  expect(judgeMeaning('none', taken('signature', { kind: 'never' })).said).toBe(false);
  expect(judgeMeaning('none', undefined)).toEqual({ wanted: false, said: false, right: false, taken: '' });
  expect(judgeMeaning('none', taken('patient.email'))).toMatchObject({ said: true, right: false });
});

test('a label that only says "something else" wants nothing, and nothing else is right there', () => {
  expect(judgeMeaning('line[3].other', undefined)).toMatchObject({ wanted: false, said: false });
  expect(judgeMeaning('line[3].other', taken('line[3].charge'))).toMatchObject({ said: true, right: false });
  expect(judgeMeaning('patient.ssn', taken('otherCoverage.detail'))).toMatchObject({ wanted: true, said: false });
});

test('who files is the patient or the subscriber herself, where her own right value stands', () => {
  const of = (label: string, concept: string, held: boolean) =>
    asOnePerson(label, judgeMeaning(label, taken(concept)), held).right;
  expect(of('patient.phone', 'submitter.phone', true)).toBe(true);
  expect(of('submitter.email', 'subscriber.email', true)).toBe(true);
  expect(of('patient.phone', 'submitter.phone', false)).toBe(false);
  expect(of('patient.phone', 'submitter.email', true)).toBe(false);
  expect(of('patient.phone', 'subscriber.phone', true)).toBe(false);
  expect(of('patient.name.full', 'patient.relationshipToSubscriber', true)).toBe(true);
  expect(of('patient.name.full', 'patient.relationshipToSubscriber', false)).toBe(false);
});

test('parties and rows of the vocabulary', () => {
  expect(partyOf('otherCoverage.policyholder.name.first')).toBe('otherCoverage');
  expect(partyOf('line[0].charge')).toBe('');
  expect(rowOf('line[2].dateFrom.month')).toBe('line[n].dateFrom');
});
