import { describe, expect, it } from 'vitest';
import { box, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const MEMBER = under('Member', box('First name'), box('Last name'), box('Member ID'));
const PATIENT = under('Patient', box('First name'), box('Last name'));

describe('whom to ask about the claim', () => {
  it.each(['Person to contact about this request', 'Whom can we reach with questions about the bill?'])(
    '%s is no signing, nor is where that one is reached',
    (label) => {
      const signing = under('Certification', box(label), box('Cell phone'), box('Signature'));
      expect(readings(PATIENT, signing).slice(2)).toEqual([
        'submitter.name.full',
        'submitter.phone',
        'never signature',
      ]);
    },
  );

  it.each(['Backup contact’s name', 'Name of somebody in the payroll office', 'Secondary contact: phone'])(
    '%s is somebody the claim does not know',
    (label) => {
      expect(readings(PATIENT, MEMBER, box(label)).at(-1)).toBe('');
    },
  );

  it('what somebody else is to her is not said of herself', () => {
    expect(readings(MEMBER, box('Alternate contact’s relationship to the patient')).at(-1)).toBe('');
  });

  it.each([
    'If you are not the member, tell us about yourself. We need a form on file for you.',
    'Fill this in only if someone else than the patient is filing',
  ])('under “%s” nothing is hers', (condition) => {
    const who = under(condition, box('Your name'), box('How do you know the member?'), box('Your e-mail'));
    expect(
      readings(PATIENT, under('Who fills this in', ...who))
        .slice(2)
        .join(' '),
    ).not.toMatch(/(?<!never )(?:submitter|patient)\./);
  });
});

describe('accounts and plans', () => {
  it.each(['Your account', 'My reimbursement account information'])('%s is the holder’s', (heading) => {
    const expense = under('Expense', radios('Who had it?', ['Me', 'Spouse', 'Child']), box('Amount'));
    const mine = under(heading, box('First name'), box('Last name'), box('Employer'));
    expect(readings(mine, expense).slice(0, 3)).toEqual([
      'subscriber.name.first',
      'subscriber.name.last',
      'subscriber.employer',
    ]);
  });

  it.each(['Not your health plan ID.', 'From your letter (not the insurance card number)'])(
    'a number whose hint says “%s” is none of the plan’s',
    (hint) => {
      expect(readings(PATIENT, box({ label: 'Participant ID', hint })).at(-1)).toBe('');
      expect(readings(PATIENT, box({ label: 'Participant ID' })).at(-1)).toBe('coverage.memberId');
    },
  );

  it.each([
    ['Group and division number', 'coverage.groupNumber'],
    ['Benefits ID', 'coverage.memberId'],
  ])('%s', (label, concept) => {
    expect(readings(PATIENT, under('Plan', box(label))).at(-1)).toBe(concept);
  });

  it('the number of that policy is the other one’s', () => {
    const other = under('Other insurance', box('Name of the other company'), box('Number of that policy'));
    expect(readings(PATIENT, MEMBER, other).at(-1)).toBe('otherCoverage.memberId');
  });

  it('covered by a plan of somebody else’s', () => {
    const asked = radios('Is your dependent insured under a plan from a parent or an employer?', YES_NO);
    expect(readings(PATIENT, asked).at(-1)).toBe('otherCoverage.exists');
  });
});

describe('the care and its charges', () => {
  it.each(['What those expenses were for', 'What your bills are for'])('%s asks in words', (label) => {
    expect(readings(PATIENT, box(label), box('Total charges')).slice(2)).toEqual([
      'claim.description',
      'claim.totalCharge',
    ]);
  });

  it('an accident of some other kind, after one at work', () => {
    const work = radios('Did it happen at work?', YES_NO);
    const other = radios('Was it an accident of some other kind (car, home)?', YES_NO);
    expect(readings(PATIENT, work, other).slice(2)).toEqual(['condition.employment', 'condition.otherAccident']);
  });

  it.each([
    'Clinic or another location where the services were provided',
    'Hospital or other facility at which it was done',
  ])('%s', (label) => {
    expect(readings(PATIENT, box(label)).at(-1)).toMatch(/^facility\.(?:name\.full|organization)$/);
  });

  it('a hint counts no row', () => {
    const service = (number: number) =>
      under(`Visit ${number}`, box('Date'), box({ label: 'Code', hint: 'On the bill, 5 characters' }), box('Charge'));
    expect(readings(PATIENT, service(1), service(2)).slice(2)).toEqual([
      'line[0].dateFrom',
      'line[0].procedureCode',
      'line[0].charge',
      'line[1].dateFrom',
      'line[1].procedureCode',
      'line[1].charge',
    ]);
  });

  it('beside a caption that only counts, what stands in the box is asked', () => {
    const line = (number: number) => [
      box({ above: `Item ${number}`, placeholder: 'Date' }, { name: `i${number}d` }),
      box({ placeholder: 'HCPCS' }, { name: `i${number}c` }),
      box({ placeholder: 'Cost' }, { name: `i${number}a` }),
    ];
    expect(readings(PATIENT, under('The bill', ...line(1), ...line(2), ...line(3)))).toContain('line[2].dateFrom');
  });

  it('approved beforehand', () => {
    expect(readings(PATIENT, radios('Has the treatment been authorized in advance?', YES_NO)).at(-1)).toBe(
      'claim.priorAuthorization',
    );
  });

  it('records may be given', () => {
    expect(readings(PATIENT, tick('Any clinic may release my records to the Fund')).at(-1)).toBe('never consent');
  });
});
