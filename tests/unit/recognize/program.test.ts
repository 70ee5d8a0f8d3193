import { describe, expect, it } from 'vitest';
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

describe('an insurance provider', () => {
  it('is the insurer, who treats and bills nobody', () => {
    const [name, phone] = readings(box('Insurance provider name'), box('Insurance provider phone number'));
    expect(name).toBe('coverage.payerName');
    expect(phone).toBe('');
  });
});
