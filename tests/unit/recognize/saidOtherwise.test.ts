import { describe, expect, it } from 'vitest';
import { box, list, radios, table, tick, together, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';
import { readingOf } from './uploads';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('whom a field is about', () => {
  it.each(['Doctor, clinic, drug store or company', 'Practice, facility or company', 'Médico, clínica o empresa'])(
    'a list that ends with a merchant (%s) asks who billed',
    (kinds) => {
      expect(last(box(`Name of the ${kinds} you paid`))).toBe('seller.name.full');
    },
  );

  it('a clinic or practice is that of the doctor it stands under, and of no company', () => {
    expect(last(under('Doctor who supports your appeal', box('Clinic or practice')))).toBe('physician.organization');
  });

  it('a family member that the form is about is the patient, not the policyholder over both', () => {
    const policyholder = under('About you (the policyholder)', box('Your full name'), box('Date of birth'));
    const asked = policyholder
      .slice(0, 0)
      .concat(under('About you (the policyholder)', box('Telephone to reach the family member')));
    expect(readings(patient(), policyholder, asked).at(-1)).toBe('patient.phone');
  });

  it('who uses the equipment is the patient', () => {
    expect(readings(under('Who uses the equipment?', box('First name')), under('Member', box('Member ID')))[0]).toBe(
      'patient.name.first',
    );
  });

  it('EE over some boxes is the employee', () => {
    expect(readings(under('Patient', box('Last')), under('EE', box('Last')))).toEqual([
      'patient.name.last',
      'subscriber.name.last',
    ]);
  });

  it('"their address" and what follows it go on about whom she paid', () => {
    const care = [
      box('Name of the doctor or company you paid'),
      ...under('Their address', box('Street'), box('City'), box('State'), box('ZIP code')),
      box('Their phone'),
    ];
    expect(readings(patient(), under('About the care', ...care)).slice(3)).toEqual([
      'seller.name.full',
      'seller.address.line1',
      'seller.address.city',
      'seller.address.state',
      'seller.address.zip',
      'seller.phone',
    ]);
  });

  it('where a decision is disputed the tax ID after a supplier is the supplier’s', () => {
    const decision = under(
      'The decision you disagree with',
      box('Provider or supplier of the service'),
      box("Provider's tax ID"),
    );
    const appeal = under(
      'Appeal of a denied claim',
      ...patient(),
      ...decision,
      box('Denial date'),
      box('Claim number'),
    );
    expect(readings(appeal).slice(3, 5)).toEqual(['seller.name.full', 'seller.taxId']);
  });

  it('the carrier of a COB is another insurance’s', () => {
    expect(last(box('COB carrier'))).toBe('otherCoverage.payerName');
  });
});

describe('what is asked', () => {
  it('a coverage that has ended is none that there is', () => {
    expect(last(radios('Did any other coverage end within the last 12 months?', YES_NO))).not.toBe(
      'otherCoverage.exists',
    );
    expect(
      last(radios('Does this family member have health coverage through any other employer or policy?', YES_NO)),
    ).toBe('otherCoverage.exists');
  });

  it('an employee number is no member ID, whatever its name', () => {
    expect(last(box('Employee number', { name: 'Employee.EmployeeId' }))).toBe('');
    expect(last(box('Employee ID'))).toBe('coverage.memberId');
  });

  it('what was paid with a card of the plan’s is not whether she has paid', () => {
    expect(last(radios('Were any of these expenses paid with your benefits card?', YES_NO))).not.toBe(
      'claim.paidByPatient',
    );
  });

  it('what is paid to date is a sum, and no date', () => {
    expect(last(box('Paid to date'))).toBe('claim.amountPaid');
  });

  it('what she wants back is what she paid', () => {
    expect(last(box('Total you are asking us to pay back'))).toBe('claim.amountPaid');
  });

  it('a sum at the foot of a column is what its row says', () => {
    const lines = table(['Date of service', 'Out-of-pocket amount'], 2, () => ({}));
    const sum = box({
      left: 'Total requested',
      'column-header': 'Out-of-pocket amount',
      'row-header': 'Total requested',
    });
    expect(last(...lines, sum)).toBe('claim.totalCharge');
  });

  it('both given names in one box begin with the first', () => {
    expect(last(under('Titular de la póliza', box('Nombre y segundo nombre')))).toBe('subscriber.name.first');
  });

  it('a question that lists what may have happened asks for any accident', () => {
    expect(
      last(radios('Did you need this care because of a car crash, a fall, a job injury or another accident?', YES_NO)),
    ).toBe('condition.anyAccident');
    expect(last(radios('Is this because of an on-the-job injury?', YES_NO))).toBe('condition.employment');
  });

  it('choices say what only a name hinted at', () => {
    const kinds = ['No accident', 'Work-related accident', 'Auto accident', 'Other accident'];
    expect(last(radios('These expenses result from', kinds, { name: 'rblAccident' }))).toBe('condition.anyAccident');
  });

  it('where in the world is no kind of place', () => {
    const places = ['In the United States', 'In another country', 'On a cruise ship'];
    expect(last(radios('Where did the patient receive the care?', places))).toBe('claim.foreignCare');
  });

  it('whose bill it is tells the patient’s relationship', () => {
    expect(last(list('Whose superbill is it?', ['Sam (you)', 'Jo (spouse)']))).toBe('patient.relationshipToSubscriber');
  });

  it('"Day" under the first day of care is a part of its date', () => {
    const first = under(
      'First day of care',
      ...together(list('Month', ['Jan', 'Feb']), list('Day', ['01', '02']), list('Year', ['2025', '2026'])),
    );
    const end = under(
      'Last day of care',
      ...together(list('Month', ['Jan', 'Feb']), list('Day', ['01', '02']), list('Year', ['2025', '2026'])),
    );
    expect(readings(patient(), first, end).slice(3)).toEqual([
      'claim.serviceFrom.month',
      'claim.serviceFrom.day',
      'claim.serviceFrom.year',
      'claim.serviceTo.month',
      'claim.serviceTo.day',
      'claim.serviceTo.year',
    ]);
  });

  it('a question over the boxes of one date says which date it is, not their names', () => {
    const parts = (name: string) =>
      together(
        ...['month', 'day', 'year'].map((part) => list({ aria: part }, ['1', '2'], { name: `${name}_${part}` })),
      );
    const [month, ...others] = parts('dos2');
    const explained = {
      ...month!,
      labels: [...month!.labels, { text: 'Same date if only one', from: 'above' as const }],
    };
    const read = readings(
      patient(),
      under('What is the first date of service on the bill?', ...parts('dos1')),
      under('And the last?', explained, ...others),
    );
    expect(read.slice(3)).toEqual(
      ['serviceFrom', 'serviceTo'].flatMap((date) => ['month', 'day', 'year'].map((part) => `claim.${date}.${part}`)),
    );
  });

  it('what follows an answer of yes is the other plan’s, also where every question has a heading of its own', () => {
    const asked = (question: string, field: ReturnType<typeof box>) =>
      under('The care', ...under(question, { ...field, labels: [{ text: question, from: 'aria' as const }] }));
    const [other] = asked('Do you have other insurance?', radios('', YES_NO));
    const [which] = asked('If yes, which insurance and what policy number?', box(''));
    expect(readings(patient(), box('Member ID'), other!, which!).slice(-2)).toEqual([
      'otherCoverage.exists',
      'otherCoverage.memberId',
    ]);
  });
});

describe('what stands beside a signature', () => {
  const signing = (...fields: ReturnType<typeof box>[]) => last(under('Section 6. Signature', ...fields));

  it('is left alone, and is no signature where it asks for something else', () => {
    expect(signing(box('Printed name'))).toBe('never signature');
    expect(signing(box('Why you cannot sign'))).toBe('never');
    expect(signing(box('For plan use: claim number'))).toBe('never');
  });

  it('may be a consent to be called', () => {
    expect(last(tick('You may leave a detailed message'))).toBe('never consent');
  });
});

describe('upload boxes', () => {
  it.each([
    ['Denial letter or EOB', 'denial-letter'],
    ['Letter from your doctor', 'letter-of-medical-necessity'],
    ['Receipt or other proof of payment', 'proof-of-payment'],
    ['Receipt or front and back of canceled check', 'proof-of-payment'],
    ['Receipt showing payment', 'proof-of-payment'],
  ])('%s', (label, kinds) => {
    expect(readingOf(label)).toBe(kinds);
  });

  it('one out of sight is known for what it is, and left alone', () => {
    const upload = box('Itemized bill', { control: 'file', inputType: 'file', hiddenBy: 'display-none' });
    expect(last(upload)).toBe('never attachment.itemized-receipt');
  });
});

it('a place chosen from the states is no kind of place', () => {
  const states = 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD NY TX WI'.split(' ');
  const place = (choices: string[]) =>
    readings(
      patient(),
      list(
        { left: 'PLACE' },
        choices.map((code) => ({ value: code, text: code })),
      ),
    )[3];
  expect(place(states)).toBe('');
  expect(place(['11', '12', '22'])).not.toBe('');
});
