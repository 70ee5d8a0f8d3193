import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { STATES } from '../../../lib/plan/states';
import { withOwnHeadings } from '../../../lib/recognize/headings';
import { recognize } from '../../../lib/recognize/recognize';
import { box, list, page, radios, table, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('whose it is', () => {
  it('who a section says she is, is no person who fills in the form', () => {
    const section = 'Worker information. The worker is the person who is covered through a job.';
    expect(readings(under(section, box('Name'), box('City')))).not.toContain('submitter.address.city');
    expect(last(under('Person who is completing this form', box('Name')))).toBe('submitter.name.full');
    expect(last(under('Who is writing to us?', box('Phone')))).toBe('submitter.phone');
  });

  it('a student who is insured has a phone and an address, too', () => {
    const student = under('Covered student', box('Student’s e-mail'), box('Student’s cell phone'));
    expect(readings(patient(), student).slice(3)).toEqual(['subscriber.email', 'subscriber.phone']);
  });

  it('how somebody has it on record is not asked', () => {
    expect(
      last(under('Patient', ...under('Sex as your plan lists it', radios('Sex as your plan lists it', ['F', 'M'])))),
    ).toBe('patient.sex');
  });

  it('who treated her is whoever is named there, and who drove her nobody known', () => {
    const asked = (heading: string, ...fields: Field[]) => readings(patient(), under(heading, ...fields)).slice(3);
    for (const heading of ['Who treated you?', '¿Quién le atendió?'])
      expect(asked(heading, box('Doctor'), box('Street'))[1]).toBe('physician.address.line1');
    expect(asked('Who drove you?', box('Street'))).toEqual(['']);
    expect(asked('Who saw the patient?', box('Street'))).toEqual(['']);
  });

  it('a number from work is no number of the plan', () => {
    expect(last(under('Account holder', box('Employee ID or clock number')))).not.toBe('coverage.memberId');
    expect(last(box('Member ID'))).toBe('coverage.memberId');
  });
});

describe('a question that is a heading of its own', () => {
  const asked = (question: string, field = radios('', YES_NO)) => under('Part 3', ...under(question, field));

  it('is the label of the one field under it', () => {
    const read = readings(patient(), asked('Is there any other health coverage?'), asked('Did it come from work?'));
    expect(read.slice(3)).toEqual(['otherCoverage.exists', 'condition.employment']);
  });

  it('and of none where it stands over several, or asks nothing', () => {
    const labelsOf = (...fields: Field[]) => withOwnHeadings(page(...fields)).map(({ labels }) => labels.length);
    expect(labelsOf(...under('Other coverage?', radios('', YES_NO), radios('', YES_NO)))).toEqual([0, 0]);
    expect(labelsOf(...under('Patient', box('')))).toEqual([0]);
    expect(labelsOf(...under('Patient’s surname *', box('')))).toEqual([1]);
  });

  it('does not part what belongs together', () => {
    const cards = ['Who billed you?', 'Their address'].map((question) =>
      under('Care', ...under(question, box(question))),
    );
    expect(readings(patient(), ...cards).slice(3)).toEqual(['seller.name.full', 'seller.address.full']);
  });
});

describe('what stands near it', () => {
  it('under the place of care the address after the provider’s name is the provider’s', () => {
    const read = readings(
      patient(),
      under('Where the care was given', box('Name of the billing provider'), box('Street')),
    );
    expect(read.slice(3)).toEqual(['seller.name.full', 'seller.address.line1']);
    const place = readings(patient(), under('Where the care was given', box('Name'), box('Street')));
    expect(place.slice(3)).toEqual(['facility.name.full', 'facility.address.line1']);
  });

  it('what was paid in a line is what it cost, where the line has no charge', () => {
    const lines = (...columns: string[]) => readings(table(['Service date', 'Service', ...columns], 2, () => ({})));
    expect(lines('Amount you paid').slice(0, 3)).toEqual(['line[0].dateFrom', 'line[0].description', 'line[0].charge']);
    expect(lines('Charge', 'Amount you paid')[3]).toBe('line[0].other');
  });

  it('a box for a few characters under “Service” holds no description', () => {
    const short = (column: number) => (column === 1 ? { maxLength: 5 } : {});
    expect(readings(table(['Service date', 'Service', 'Charge'], 2, short))[1]).toBe('');
  });

  it('the number of a line is none of a diagnosis, in a long name neither', () => {
    expect(last(box('Diagnosis', { name: 'Diagnosis_61a4c0de-77f1' }))).toBe('diagnosis[0].code');
    expect(readings(patient(), box('Diagnosis code', { name: 'diag_2' }))[3]).toBe('diagnosis[1].code');
  });

  it('under a heading about two, the city after the street of one is the one’s', () => {
    const both = under('Patient and subscriber', box("Patient's home address"), box('City'), box('Member ID'));
    expect(readings(patient(), both)[4]).toBe('patient.address.city');
    expect(readings(patient(), under('Patient and subscriber', box('City')))[3]).toBe('');
  });

  it('the holder asked for after another plan is that plan’s, where the subscriber is known', () => {
    const plan = [
      radios('Has the patient other health coverage?', YES_NO),
      box('Name of other plan'),
      box('Policyholder name'),
    ];
    const read = readings(under('Subscriber', box('Name')), patient(), plan);
    expect(read.at(-1)).toBe('otherCoverage.policyholder.name.full');
    expect(readings(patient(), box('Policyholder name')).at(-1)).toBe('subscriber.name.full');
  });

  it('“Policyholder” around a name is of the plan it stands under', () => {
    const holder = under('Policyholder', box('First name'), box('Last name'));
    expect(readings(patient(), under('Another insurance', box('Company'), ...holder)).slice(4)).toEqual([
      'otherCoverage.policyholder.name.first',
      'otherCoverage.policyholder.name.last',
    ]);
    expect(readings(patient(), holder).slice(3)).toEqual(['subscriber.name.first', 'subscriber.name.last']);
  });

  it('in an appeal the provider’s phone is that of who billed, where that was asked for right before', () => {
    const appeal = (...fields: Parameters<typeof readings>) =>
      readings(
        under('Appeal of a denied claim', ...patient(), ...fields.flat(), box('Member ID'), box('Claim number')),
      ).slice(3);
    expect(appeal(box('Clinic that billed'), box('Provider phone'))[1]).toBe('seller.phone');
    expect(appeal(box('Provider name'), box('Provider phone'))[1]).toBe('physician.phone');
  });

  it('a bare “Dx” of a line points to diagnoses with letters', () => {
    const lines = () => table(['Service date', 'Procedure code', 'Dx', 'Charge'], 2, () => ({}));
    const lettered = under('Diagnosis codes', box('A'), box('B'));
    expect(readings(lettered, lines()).filter((one) => one.endsWith('pointer'))).toHaveLength(2);
    expect(readings(lines()).filter((one) => one.endsWith('diagnosisCode'))).toHaveLength(2);
  });

  it('a place after the day of an accident is where that happened', () => {
    const asked = [radios('Was it an accident?', YES_NO), box('Date of accident'), box('Place')];
    expect(last(under('Nature of the claim', ...asked))).toBe('condition.accidentDetail');
  });
});

describe('what it asks', () => {
  it.each([
    ['Referred by (Dr.)', 'physician.name.full'],
    ['Name of prescriber', 'physician.name.full'],
    ['Doctor, clinic or hospital that sent the bill', 'seller.name.full'],
    ['Tax ID or NPI of the provider', 'seller.taxId'],
    ['Where were you when you fell ill? (city, country)', ''],
  ])('“%s”, of a provider', (label, concept) => {
    expect(last(box(label))).toBe(concept);
  });

  it.each([
    ['Why was care outside of the network needed?', ''],
    ['Was it a job, an auto crash or another accident?', 'condition.anyAccident'],
    ['Are you married?', 'patient.maritalStatus'],
    ['If abroad, pay me in dollars', 'claim.payTo'],
  ])('“%s”, by choices', (question, concept) => {
    expect(last(radios(question, YES_NO))).toBe(concept);
  });

  it.each([
    ['First diagnosed or treated', 'condition.onsetDate'],
    ['How much of that you have paid', 'claim.amountPaid'],
    ['Name of the store or doctor', 'seller.name.full'],
    ['If child 19 or older, college attended', 'patient.employmentStatus'],
    ['Home address, city, st, zip', 'patient.address.full'],
  ])('“%s”', (label, concept) => {
    const [, , , read] = readings(patient(), under('Patient', box(label)));
    expect(read).toBe(concept);
  });

  it.each([
    ['Did you send us this claim?', 'claim.submissionKind'],
    ['Did you already pay the clinic?', 'claim.paidByPatient'],
    ['Was the treatment given in another country?', 'claim.foreignCare'],
    ['If there is another insurer, may the plan give it your records?', 'never consent'],
  ])('“%s”, yes or no', (question, concept) => {
    expect(last(radios(question, YES_NO))).toBe(concept);
  });

  it('what another plan has done is not what she has', () => {
    const other = under(
      'Your other plan',
      box('Group with them'),
      box('Who carries that plan?'),
      radios('Has it already paid?', YES_NO),
    );
    expect(readings(patient(), other).slice(3)).toEqual([
      'otherCoverage.groupNumber',
      'otherCoverage.policyholder.name.full',
      'otherCoverage.detail',
    ]);
  });

  it('a list of places tells where the care was, whatever the question', () => {
    const places = ['Office', 'Hospital, overnight', 'My home'];
    expect(last(list('Where it happened', places))).toBe('claim.placeOfService');
    expect(last(under('Accident', box('Where it happened')))).toBe('condition.accidentDetail');
  });

  it('a place among the questions about an accident is where that happened', () => {
    expect(last(under('Accident or injury', box('Place')))).toBe('condition.accidentDetail');
    expect(last(under('Treatment', box('Place of service')))).toBe('claim.placeOfService');
  });

  it('a list of causes with “none” asks for any accident', () => {
    const causes = ['A car accident', 'My work', 'None of these'];
    expect(last(radios('Did one of these make the care necessary?', causes))).toBe('condition.anyAccident');
  });

  it('who she is, is asked in the first person', () => {
    const roles = ['The patient (18 or over)', 'A legal guardian', 'The policyholder'];
    expect(last(radios('I am', roles))).toBe('submitter.role');
  });

  it('the year of a beginning goes with its month and day', () => {
    const part = (label: string, maxLength: number) =>
      under('When did it begin?', box({ label, right: 'When did it begin?' }, { maxLength }));
    const read = readings(patient(), box('Illness'), ...part('Month', 2), ...part('Day', 2), ...part('Year', 4));
    expect(read.slice(4)).toEqual(['month', 'day', 'year'].map((one) => `condition.onsetDate.${one}`));
  });
});

describe('a phone’s area code', () => {
  it('is a part of it in a wide box, too, where nothing else is asked', () => {
    const wide = { rect: { x: 0, y: 0, width: 200, height: 20 } };
    const read = readings(
      under('Patient', box({ label: 'Phone', above: 'Area code' }, wide), box({ label: 'Number of the phone' }, wide)),
    );
    expect(read[0]).toBe('patient.phone.area');
    expect(readings(under('Patient', box('Phone with area code', wide)))).toEqual(['patient.phone']);
  });
});

describe('behind a city', () => {
  const states = Object.keys(STATES);
  const rest = (label = '') => readings(under('Patient', box('City'), list('', states), box(label))).slice(1);

  it('a list of states and a bare box are the rest of the address', () => {
    expect(rest()).toEqual(['patient.address.state', 'patient.address.zip']);
  });

  it('and what has a caption is what that says', () => {
    expect(rest('Nickname')).toEqual(['', '']);
  });
});

describe('a list of qualifiers', () => {
  it('beside the name of who ordered or referred says which it was', () => {
    const [qualifier] = readings(patient(), list({ above: 'Name of referring provider' }, ['DN', 'DK', 'DQ'])).slice(3);
    expect(qualifier).toBe('physician.qualifier');
    expect(readings(patient(), box({ above: 'Name of referring provider' }))[3]).toBe('physician.name.full');
  });
});

describe('a box in a line of bare boxes', () => {
  it('that has a caption of its own is no column under another one’s', () => {
    const spot = (column: number, line: number, says: Parameters<typeof box>[0]) =>
      box(says, { rect: { x: 20 + column * 120, y: 40 + line * 40, width: 100, height: 18 } });
    const line = (at: number, caption: string) => [spot(0, at, ''), spot(1, at, ''), spot(2, at, { above: caption })];
    const read = readings(...line(0, 'Original reference number'), ...line(1, 'Prior authorization number'));
    expect(read[5]).toBe('claim.priorAuthorization');
  });
});

describe('a radio button that is called as its question', () => {
  const options = (first: string) => [
    { value: 'Female', text: first },
    { value: 'Male', text: 'Male' },
  ];
  const textsOf = (first: string) =>
    recognize(page(radios('Gender', options(first))))[0]!.field.options.map(({ text }) => text);

  it('is called by its value', () => {
    expect(textsOf('Gender')).toEqual(['Female', 'Male']);
  });

  it('what stands beside the first of them is no question', () => {
    const options = ['Yes, auto', 'Yes, other', 'No'];
    expect(last(radios({ above: 'Was it the result of an accident?', right: 'Yes, auto' }, options))).toBe(
      'condition.anyAccident',
    );
  });

  it('and any other by its own words', () => {
    expect(textsOf('A woman')).toEqual(['A woman', 'Male']);
  });
});

describe('a column of service lines', () => {
  it('means in every row what it means in one', () => {
    const columns = ['Date of service', 'Who', 'Amount charged'];
    const said = (column: number, row: number) =>
      column === 1 && row === 0
        ? {
            labels: [
              { text: 'Patient name', from: 'aria' as const },
              { text: 'Who', from: 'column-header' as const },
            ],
          }
        : {};
    const read = readings(table(columns, 3, said));
    expect(read.filter((one) => one.endsWith('patientName'))).toEqual(
      [0, 1, 2].map((row) => `line[${row}].patientName`),
    );
  });

  it('and nothing where no row says it', () => {
    expect(readings(table(['Date of service', 'Xyz', 'Amount charged'], 2, () => ({})))[1]).toBe('');
  });
});
