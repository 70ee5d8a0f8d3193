import { describe, expect, it } from 'vitest';
import { box, list, radios, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('a page that asks in everyday words: whose it is', () => {
  it.each(['Whose account is it?', 'Whose health plan is this?', 'The person whose job provides the insurance'])(
    '"%s" is about who has the plan, and so is all that follows',
    (heading) => {
      const asked = under(
        heading,
        box('First name?'),
        box('When were they born?'),
        box('What street do they live on?'),
      );
      expect(readings(patient(), asked).slice(3)).toEqual([
        'subscriber.name.first',
        'subscriber.birthDate',
        'subscriber.address.line1',
      ]);
    },
  );

  it('whose plan another one is, is still another’s', () => {
    const other = under('Other insurance', box('The plan owner’s date of birth'));
    expect(last(other)).toBe('otherCoverage.policyholder.birthDate');
  });

  it.each(['Helping somebody? Your name', 'If you are helping out with this form: your name'])(
    '"%s" is not for her',
    (label) => {
      expect(last(box(label))).toBe('never submitter.name.full');
    },
  );

  it('"a good number" is nobody’s but whose the heading says', () => {
    expect(last(under('Whose policy is it?', box('A good phone number')))).toBe('subscriber.phone');
    expect(last(under('Whose policy is it?', box('Landlord’s phone number')))).toBe('');
  });

  it.each(['Which doctor sent you?', 'Doctor who told you to get the cap', 'Who referred you there?'])(
    '"%s" is the doctor who ordered the care',
    (label) => {
      expect(last(under('Who charged you?', box('Name on the bill'), box(label)))).toBe('physician.name.full');
    },
  );

  it.each(['Doctor who sent you the bill', 'Who sent you a bill?'])('"%s" is who billed', (label) => {
    expect(last(box(label))).toBe('seller.name.full');
  });
});

describe('a page that asks in everyday words: what is asked', () => {
  it.each([
    ['What health insurance do you have?', 'coverage.payerName'],
    ['What number is on your card?', 'coverage.memberId'],
    ['Long number on your card', 'coverage.memberId'],
    ['Which insurer issued the card?', 'coverage.payerName'],
    ['Who is the doctor that asked for it?', 'physician.name.full'],
    ['When did you first feel ill?', 'condition.onsetDate'],
    ['What is left to pay?', 'claim.balanceDue'],
    ['What number should we call?', 'patient.phone'],
    ['What was the patient treated for?', 'condition.description'],
    ['What made you sick?', 'condition.description'],
    ['When were they diagnosed?', 'condition.onsetDate'],
    ['How much did everything come to?', 'claim.totalCharge'],
  ])('"%s" asks for %s', (label, concept) => {
    expect(last(box(label))).toBe(concept);
  });

  it.each([
    'What made you choose this plan?',
    'When did you find your doctor?',
    'Long number on the credit card',
    'Which company made the cap?',
    'Who is the doctor that wrote the second opinion?',
    'When were you too ill to work?',
  ])('"%s" asks for none of these', (label) => {
    expect(last(box(label))).toBe('');
  });

  it('whom the other plan is with, and the number on its card', () => {
    const asked = under(
      'Anyone else?',
      radios('Do you have another health plan?', YES_NO),
      box('Who is that insurance through?'),
      box('What’s the ID on that card?'),
    );
    expect(readings(patient(), asked).slice(3)).toEqual([
      'otherCoverage.exists',
      'otherCoverage.payerName',
      'otherCoverage.memberId',
    ]);
  });

  it('rows of short questions are service lines', () => {
    const row = (at: number) => [
      box('Which day?', { name: `rows[${at}].a` }),
      box('What did the clinic do?', { name: `rows[${at}].b` }),
      box('What code?', { name: `rows[${at}].c` }),
      box('What did it cost?', { name: `rows[${at}].d` }),
    ];
    expect(readings(patient(), ...[0, 1].map(row)).slice(7)).toEqual([
      'line[1].dateFrom',
      'line[1].description',
      'line[1].procedureCode',
      'line[1].charge',
    ]);
  });

  it('town, state and ZIP in one box are taken together', () => {
    expect(last(box('Who did you pay?'), box('What town, state and ZIP are they in?'))).toBe(
      'seller.address.cityStateZip',
    );
    expect(last(box('Who did you pay?'), box('What town are they in?'))).toBe('seller.address.city');
  });

  it('where the care was given is a name in a box to type, and a kind of place in a list', () => {
    const asked = 'Where were the treatments given?';
    expect(last(box(asked))).toBe('facility.name.full');
    expect(last(list(asked, ['Office', 'Home', 'Outpatient hospital']))).toBe('claim.placeOfService');
  });

  it('a collision or any other accident is any accident, another accident beside it is not', () => {
    expect(last(radios('Was it a car collision or another accident?', YES_NO))).toBe('condition.anyAccident');
    expect(last(radios('Was there some other accident?', YES_NO))).toBe('condition.otherAccident');
  });
});

describe('a page that asks in everyday words: choices and what is hers alone', () => {
  it('who writes, by the question', () => {
    expect(last(radios('Who is writing?', ['The one who got care', 'Somebody else']))).toBe('submitter.role');
    expect(last(radios('Who is your doctor?', ['Dr. Ames', 'Dr. Bell']))).not.toBe('submitter.role');
  });

  it('the owner of the account among the choices makes it a relationship', () => {
    const who = radios('Pick the person who got care', ['The plan owner', 'Their wife or husband', 'Their child']);
    expect(last(who)).toBe('patient.relationshipToSubscriber');
    expect(last(radios('Pick the person who got care', ['Dana', 'Robin']))).not.toBe(
      'patient.relationshipToSubscriber',
    );
  });

  it('an account at the bank or a check in the mail: where the money goes', () => {
    expect(last(radios('Pick one', ['To a bank account', 'Check by mail']))).toBe('never payee');
    expect(last(radios('How did you pay?', ['Check', 'Bank transfer']))).toBe('claim.paymentMethod');
  });

  it('"today is" beside a signature dates it, elsewhere nothing', () => {
    const signing = [tick('I certify this is true'), box('Sign here'), box('Today is')];
    expect(readings(patient(), signing).at(-1)).toBe('never signature.date');
    expect(last(box('Today is'))).toBe('');
  });
});

describe('"they" are whoever the heading asks for', () => {
  const THEM = ['What’s their name?', 'When were they born?', 'Where do they live?'];
  const them = (heading: string) => readings(under(heading, ...THEM.map((label) => box(label))));
  const ofThe = (party: string) => ['name.full', 'birthDate', 'address.full'].map((what) => `${party}.${what}`);

  it.each([
    ['The person whose work offers the plan', 'subscriber'],
    ['Who has the insurance?', 'subscriber'],
    ['The person you are asking for', 'patient'],
    ['Who is this claim for?', 'patient'],
    ['Who is writing to us?', 'submitter'],
    ['¿De quién es la póliza?', 'subscriber'],
    ['Someone with health insurance', 'subscriber'],
    ['The sick person', 'patient'],
    ['Persona con la enfermedad', 'patient'],
  ])('"%s" is about the %s', (heading, party) => {
    expect(them(heading)).toEqual(ofThe(party));
  });

  it.each([
    'Who drove the other car?',
    'The person who saw it happen',
    'Somebody who lives with you',
    'Who made the medicine?',
    '¿Con quién podemos hablar?',
    'Somebody from your office',
  ])('"%s" is about nobody the claim knows', (heading) => {
    expect(them(heading)).toEqual(['', '', '']);
  });

  it('"who are you?" names nobody else', () => {
    expect(readings(under('Who are you?', box('First name')))).not.toEqual(['']);
  });

  it('where a doctor works is no employer of hers', () => {
    const doctor = under('Who is the doctor?', box('What’s their name?'), box('Where does the doctor work?'));
    expect(readings(patient(), doctor).slice(3)).toEqual(['physician.name.full', 'physician.organization']);
    expect(last(under('Whose plan is it?', box('Where do they work?')))).toBe('subscriber.employer');
  });

  it('the card bears the name of who has the plan, and what follows is theirs', () => {
    const card = under('Now the card', box('Whose name is on the card?'), box('What is their birthday?'));
    expect(readings(patient(), card).slice(3)).toEqual(['subscriber.name.full', 'subscriber.birthDate']);
  });

  it('with which company, right after another insurance, though a doctor was named before', () => {
    const asked = under(
      'La cuenta',
      box('¿Qué médico lo ordenó?'),
      radios('¿Tiene otro seguro?', ['Sí', 'No']),
      box('¿Con qué compañía?'),
      box('¿Qué número tiene esa póliza?'),
    );
    expect(readings(asked).slice(1)).toEqual([
      'otherCoverage.exists',
      'otherCoverage.payerName',
      'otherCoverage.memberId',
    ]);
  });

  it('who has that other insurance, and what it is called', () => {
    const other = under('Anyone else?', box('What is that insurance called?'), box('Who has that insurance?'));
    expect(readings(patient(), other).slice(3)).toEqual([
      'otherCoverage.payerName',
      'otherCoverage.policyholder.name.full',
    ]);
  });

  it.each([
    ['¿Cómo se llama?', 'patient.name.full'],
    ['¿Cuándo nació?', 'patient.birthDate'],
    ['¿Dónde vive?', 'patient.address.full'],
    ['¿Qué número tiene la tarjeta?', 'coverage.memberId'],
    ['¿De qué se enfermó?', 'condition.description'],
    ['¿Cuánto debe todavía?', 'claim.balanceDue'],
    ['¿Qué número tiene la factura?', 'claim.accountNumber'],
    ['¿Dónde la atendieron?', 'facility.name.full'],
    ['¿Quién la mandó?', 'physician.name.full'],
    ['¿Cuál es el número de su tarjeta del seguro?', 'coverage.memberId'],
    ['¿Cuánto le facturaron?', 'claim.totalCharge'],
    ['¿Qué pidió?', ''],
    ['¿Cuál es el número de su tarjeta de crédito?', ''],
  ])('in Spanish, "%s" is %s', (label, concept) => {
    expect(readings(under('¿Quién recibió la atención?', box(label)))).toEqual([concept]);
  });
});

describe('a heading over a name and an address, on a page about a patient', () => {
  const byHeading = (heading: string) =>
    readings(under('Patient', box('Patient name')), under(heading, box('Street'), box('City'))).slice(1);
  const of = (party: string) => ['address.line1', 'address.city'].map((what) => `${party}.${what}`);

  it.each(['Where did you go?', 'Where it happened', 'Where do you work?', 'The laboratory', '¿Dónde ocurrió?'])(
    '"%s" is a place the claim knows nothing of',
    (heading) => {
      expect(byHeading(heading)).toEqual(['', '']);
    },
  );

  it.each([
    ['Where did you buy the wig?', 'seller'],
    ['Place of purchase', 'seller'],
    ['¿Dónde lo compró?', 'seller'],
    ['Who saw the doctor?', 'patient'],
    ['Who got hurt?', 'patient'],
    ['¿Quién fue al médico?', 'patient'],
    ['Where were you treated?', 'facility'],
    ['Tell us where you live', 'patient'],
  ])('"%s" is about the %s', (heading, party) => {
    expect(byHeading(heading)).toEqual(of(party));
  });

  it('"where are they?" goes on about whoever was asked for before', () => {
    const paid = under('The bill', box('Who did you pay?'), ...under('Where are they?', box('Street'), box('City')));
    expect(readings(patient(), paid).slice(3)).toEqual([
      'seller.name.full',
      'seller.address.line1',
      'seller.address.city',
    ]);
  });
});
