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

it('a pharmacy among those who give care is one more that may have sent the bill, and alone nobody', () => {
  expect(readings(box('Name of provider, hospital, or pharmacy'))).toEqual(['seller.name.full']);
  expect(readings(box('Name of pharmacy'))).toEqual(['']);
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

describe('what is asked of the family, of a preparer or about the past is not hers', () => {
  it.each([
    'Spouse’s name',
    'Spouse’s date of birth',
    'Spouse’s first name and initial',
    'Name of your husband',
    'Child’s name',
    'Child’s date of birth',
    'Nombre del esposo',
    'Prior name(s)',
    'Old address',
    'Decedent’s name',
    'Designee’s name',
    'Notary name',
    'Foreign postal code',
  ])('"%s" after her own name', (label) => {
    expect(last(label)).toBe('');
  });

  it('nor what follows it on the same line', () => {
    const line = together(box('Spouse’s first name'), box('Last name'), box('Date of birth'));
    expect(readings(patient(), line).slice(-3)).toEqual(['', '', '']);
  });

  it('"spouse" as an answer still tells how she is related', () => {
    const asked = list('Relationship to the subscriber', ['Self', 'Spouse', 'Child', 'Other']);
    expect(readings(patient(), asked).at(-1)).toBe('patient.relationshipToSubscriber');
  });
});
