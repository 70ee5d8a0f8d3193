import { describe, expect, it } from 'vitest';
import { box, list, together, under } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';
import { written } from '../plan/planning';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'));
const last = (label: string) => readings(patient(), box(label)).at(-1);

describe('the company of another insurance is not hers', () => {
  it.each([
    'Insurance company name',
    'Insurance company',
    'Name of insurance company',
    'Carrier name',
    'Insurer',
    'Health plan name',
    'Payer name',
  ])('"%s" in a section about other insurance', (label) => {
    expect(readings(patient(), under('Other health insurance', box(label), box('Policy number')))[1]).toBe(
      'otherCoverage.payerName',
    );
  });
});

describe('a value alone speaks only where its text does not speak against it', () => {
  it.each<[string, string, string[]]>([
    ['condition.employment', 'yes-no', ['Y=Yes', 'N=Not sure']],
    ['subscriber.sex', 'sex', ['M=Missing', 'F=Female']],
    ['patient.sex', 'sex', ['F=Feminine items', 'M=Medical items']],
  ])('%s in a list of %s', (concept, _, pairs) => {
    const options = pairs.map((pair) => ({ value: pair[0]!, text: pair.slice(2) }));
    expect(written(concept, list('', options))).toBeUndefined();
  });
  it('single is not separated', () => {
    const single = claimWith((profile) => {
      profile.patient.maritalStatus = 'single';
    });
    const options = [
      { value: 'S', text: 'Separated' },
      { value: 'M', text: 'Married' },
    ];
    expect(written('patient.maritalStatus', list('', options), single)).toBeUndefined();
  });
});

it.each(['Address of accident', 'ZIP of accident'])('"%s" is not hers', (label) => {
  expect(last(label)).not.toMatch(/^patient\.address/);
});

it('"Amount paid by Medicare" does not ask how she paid', () => {
  expect(last('Amount paid by Medicare')).not.toBe('claim.paymentMethod');
});

it('two boxes under "ZIP code" are the ZIP and its four more digits', () => {
  expect(readings(under('Patient', ...together(box('ZIP code', { maxLength: 5 }), box('', { maxLength: 4 }))))).toEqual(
    ['patient.address.zip.base', 'patient.address.zip.plus4'],
  );
});

it('"Health insurance carrier" asks for the insurance company', () => {
  expect(readings(box('Health insurance carrier'))).toEqual(['coverage.payerName']);
});
