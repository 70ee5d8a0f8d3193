import { describe, expect, it } from 'vitest';
import { box, list, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const KIN = ['Self', 'Spouse', 'Child'];
const MEMBER = under('Member', box('First name'), box('Last name'), box('Member ID'));

describe('after whom something was for', () => {
  it.each(['The care was for the member’s', 'These visits were for the employee’s…'])(
    '%s: they had the care',
    (asks) => {
      const who = under('Who was treated?', radios(asks, KIN), box('Their last name'), box('Their date of birth'));
      expect(readings(MEMBER, who).slice(-3)).toEqual([
        'patient.relationshipToSubscriber',
        'patient.name.last',
        'patient.birthDate',
      ]);
    },
  );
});

describe('doctor and place under one heading', () => {
  it.each(['Physician and place of care', 'Oncologist & facility of treatment'])('%s', (heading) => {
    const fields = under(
      heading,
      box('Oncologist last name'),
      box('Oncology practice'),
      box('Practice telephone'),
      box('Hospital'),
    );
    expect(readings(MEMBER, fields).slice(-4)).toEqual([
      'physician.name.last',
      'physician.organization',
      'physician.phone',
      expect.stringMatching(/^facility\./),
    ]);
  });
});

describe('whose bills they are', () => {
  it.each(['Doctor or clinic whose bills you are sending', 'Person or hospital whose receipts are included'])(
    '%s billed',
    (caption) => {
      const rest = under(caption, box('City'), box('State'));
      expect(readings(MEMBER, under('The bills', box(caption)), rest).slice(-3)).toEqual([
        expect.stringMatching(/^seller\.(?:name\.full|organization)$/),
        'seller.address.city',
        'seller.address.state',
      ]);
    },
  );
});

describe('what stands among the signatures', () => {
  it('who signs is asked, and not signed', () => {
    const asked = radios('Who will be signing?', ['I am the patient', 'Somebody else, for the patient']);
    const signing = under('Signature', asked, box('Signature'), box('Date signed'));
    expect(readings(MEMBER, signing).slice(-3)).toEqual([
      'submitter.role',
      'never signature',
      expect.stringMatching(/^never signature/),
    ]);
  });

  it.each(['Relationship of representative to member', 'Representative’s relationship to the enrollee'])(
    '%s is nothing to say of herself',
    (label) => {
      const [read] = readings(under('Who asks for this appeal', box(label)), MEMBER);
      expect(read).toBe('never submitter.relationshipToPatient');
    },
  );
});

describe('what only she can say', () => {
  it.each([
    ['claim.payTo', 'Please pay the clinic named below directly'],
    ['claim.payTo', 'The plan should reimburse my doctor above and not me'],
    ['consent', 'May we forward what we decide to your other company?'],
  ])('%s: %s', (concept, words) => {
    const asked = concept === 'consent' ? radios(words, YES_NO) : tick(words);
    expect(readings(MEMBER, asked).at(-1)).toBe(`never ${concept}`);
  });

  it.each(['Will any other account reimburse you?', 'Have you been reimbursed for this by another plan?'])(
    '%s is no question for other insurance',
    (question) => {
      expect(readings(MEMBER, radios(question, YES_NO)).at(-1)).not.toBe('otherCoverage.exists');
    },
  );

  it('whether there is another plan is', () => {
    expect(readings(MEMBER, radios('Do you have another plan?', YES_NO)).at(-1)).toBe('otherCoverage.exists');
  });
});

describe('plain questions', () => {
  const patient = under('Patient', box('First name'), box('Last name'));

  it.each([
    ['Whose name appears on the ID card?', 'subscriber.name.full'],
    ['Which name is printed on your card?', 'subscriber.name.full'],
    ['Does your invoice carry a number?', 'claim.accountNumber'],
    ['University, college or agency', 'subscriber.employer'],
    ['Ordering physician or other source', 'physician.name.full'],
  ])('%s', (label, concept) => {
    const plan = under('The plan', box('Member ID'), box('Group number'));
    expect(readings(patient, plan, under('More', box(label))).at(-1)).toBe(concept);
  });

  it('how the place is called after where it was', () => {
    const where = list('Where were you treated?', ['Office', 'Hospital', 'Home']);
    expect(readings(patient, where, box('How is this hospital called?')).at(-1)).toMatch(/^facility\./);
  });
});
