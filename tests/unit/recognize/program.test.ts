import { describe, expect, it } from 'vitest';
import { partyOver } from '../../../lib/recognize/whose';
import { words } from '../../../lib/recognize/words';
import { box, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const policy = () => [box('Name of insurance provider'), box('Policy number'), box('Group number')];

describe('a policy asked for on a form', () => {
  it('of a program that has none is the other insurance’s', () => {
    expect(readings(under('CHAMPVA claim form', ...policy()))).toEqual([
      'otherCoverage.payerName',
      'otherCoverage.memberId',
      'otherCoverage.groupNumber',
    ]);
  });

  it('of an insurer is its own', () => {
    expect(readings(under('Member claim form', ...policy()))).toEqual([
      'coverage.payerName',
      'coverage.memberId',
      'coverage.groupNumber',
    ]);
  });

  it('of a program is its own where the box names the program', () => {
    expect(readings(under('TRICARE claim form', box('TRICARE policy number')))[0]).not.toMatch(/^otherCoverage/);
  });
});

describe('a program named by the page itself', () => {
  const six = () => [
    box('First name'),
    box('Last name'),
    box('Date of birth'),
    box('Street address'),
    box('City'),
    box('ZIP code'),
    box('Phone'),
  ];

  it.each(['Get paid back by Medicare', 'Medicaid and family plans'])('(%s) is no other insurance', (title) => {
    const [first, last] = readings(under(title, ...under('Who got the care', ...six())));
    expect([first, last]).toEqual(['patient.name.first', 'patient.name.last']);
  });

  it('is one where the page is about plans beside each other', () => {
    const asked = (title: string) => partyOver(words(title), true)?.entity;
    expect(asked('Coordination of benefits with Medicare')).toBe('other-payer');
    expect(asked('Medicaid as your second plan')).toBe('other-payer');
    expect(asked('Medicare claim')).toBeUndefined();
  });

  it('gives the number of her plan where no other is asked for', () => {
    const member = under('Member', box('First name'), box('Medicaid member number'));
    expect(readings(member)[1]).toBe('coverage.memberId');
    expect(readings(member, box('Member ID'))[1]).not.toBe('coverage.memberId');
    expect(readings(under('Other health insurance', box('Medicaid member number')))[0]).not.toBe('coverage.memberId');
  });
});

describe('an insurance provider', () => {
  it('is the insurer, who treats and bills nobody', () => {
    const [name, phone] = readings(box('Insurance provider name'), box('Insurance provider phone number'));
    expect(name).toBe('coverage.payerName');
    expect(phone).toBe('');
  });
});
