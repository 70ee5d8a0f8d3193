import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, together, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = (...fields: Field[]) => readings(under('Patient', ...fields));

describe('one caption that lists what its boxes hold', () => {
  it.each([
    ['State / ZIP', ['state', 'zip']],
    ['State and ZIP code', ['state', 'zip']],
    ['City, state, ZIP', ['city', 'state', 'zip']],
  ])('"%s" over as many boxes: each takes its own', (caption, parts) => {
    expect(patient(...parts.map(() => box({ above: caption })))).toEqual(
      parts.map((part) => `patient.address.${part}`),
    );
  });

  it('over one box it is all of it', () => {
    expect(patient(box('City, state, ZIP'))).toEqual(['patient.address.cityStateZip']);
  });

  it.each([3, 4])('over %i boxes "State / ZIP" does not say which is which', (count) => {
    const read = patient(...Array.from({ length: count }, () => box({ above: 'State / ZIP' })));
    expect(read.filter((reading) => /\.(?:state|zip)$/.test(reading))).toEqual([]);
  });

  it('a list of states under it takes the state', () => {
    expect(patient(box('City'), list('State / ZIP', ['Ohio', 'Texas', 'Utah']))).toEqual([
      'patient.address.city',
      'patient.address.state',
    ]);
  });
});

describe('a plan beside its company', () => {
  it.each([
    ['coverage', 'Your insurance', 'Insurance company', 'Name of the health plan'],
    ['otherCoverage', 'Other health insurance', 'Insurance company', 'Name of that plan'],
  ])('of %s is the plan, not the company again', (coverage, heading, company, plan) => {
    expect(readings(under('Patient', box('Surname')), under(heading, box(company), box(plan))).slice(1)).toEqual([
      `${coverage}.payerName`,
      `${coverage}.planName`,
    ]);
  });

  it('the name of a plan alone may be the company’s', () => {
    const [, plan] = readings(
      under('Patient', box('Surname')),
      under('Other health insurance', box('Name of that plan')),
    );
    expect(plan).toBe('otherCoverage.payerName');
  });

  it('a company asked for twice is no plan', () => {
    const read = readings(under('Your insurance', box('Insurance company'), box('Insurance carrier')));
    expect(read).not.toContain('coverage.planName');
  });
});

describe('a member ID in two boxes', () => {
  const prefix = () => box({ label: 'Prefix', above: 'Member ID' }, { maxLength: 3 });

  it('is its letters and the rest', () => {
    expect(readings(prefix(), box('Member ID'))).toEqual(['coverage.memberId.prefix', 'coverage.memberId.rest']);
  });

  it('as two boxes of one value, too', () => {
    expect(readings(...together(box('Member ID', { maxLength: 3 }), box('', { maxLength: 12 })))).toEqual([
      'coverage.memberId.prefix',
      'coverage.memberId.rest',
    ]);
  });

  it('in one box is whole', () => {
    expect(readings(box('Member ID'))).toEqual(['coverage.memberId']);
  });

  it('a rest that does not stand beside its letters is not filled with part of it', () => {
    const read = readings(prefix(), box("Patient's surname"), box('Member ID'));
    expect(read).toEqual(['coverage.memberId.prefix', 'patient.name.last', '']);
  });
});

describe('a phone behind its area code', () => {
  const area = () => box({ label: 'Best phone', above: 'Area code' }, { maxLength: 3, name: 'phone[area]' });

  it('is the seven digits that are left', () => {
    expect(readings(under('Patient', area(), box('Phone number')))).toEqual([
      'patient.phone.area',
      'patient.phone.number',
    ]);
  });

  it('is whole without one, or behind one of somebody else', () => {
    expect(readings(under('Patient', box('Phone number')))).toEqual(['patient.phone']);
    const read = readings(...under('Patient', area()), ...under('Subscriber', box('Phone number')));
    expect(read).toEqual(['patient.phone.area', 'subscriber.phone']);
  });
});

describe('a box for an address', () => {
  it.each([
    ['Home address (one line)', 'patient.address.full'],
    ['Home address line 1', 'patient.address.line1'],
  ])('“%s” with no box for a city beside it', (label, concept) => {
    expect(readings(under('Patient', box(label)))).toEqual([concept]);
  });
});

describe('an account number beside bank details', () => {
  const money = (label: string): string =>
    readings(under('Patient', box('Surname')), under('Getting it back', box('Routing number'), box(label))).at(-1)!;

  it.each(['Account number', 'Account no.'])('"%s" is the bank’s', (label) => {
    expect(money(label)).toMatch(/^never/);
  });

  it.each(['Account number on the bill', 'Patient account number', 'Invoice number', 'Account number at the provider'])(
    '"%s" is the bill’s',
    (label) => {
      expect(money(label)).toBe('claim.accountNumber');
    },
  );

  it('in another section it is the bill’s', () => {
    const read = readings(
      under('Getting it back', box('Routing number')),
      under('The bill', box('Account number'), box('Total charge')),
    );
    expect(read[1]).toBe('claim.accountNumber');
  });
});
