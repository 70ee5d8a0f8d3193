import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { recognize } from '../../../lib/recognize/recognize';
import { box, list, page, radios, table, tick, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

/** What is made of a box on a page that also asks for a patient and for what was bought. */
const asked = (field: Field): string =>
  readings(under('Patient', box('Surname')), under('What happened', field)).at(-1)!;

describe('a question takes only an answer to it', () => {
  it.each([
    ['When you received the treatment', 'claim.serviceFrom'],
    ['When did symptoms first appear?', 'condition.onsetDate'],
    ['How much was charged?', 'claim.totalCharge'],
    ['How much of it have you paid?', 'claim.amountPaid'],
    ['Who ordered the treatment?', 'physician.name.full'],
    ['Who sent the bill?', 'seller.name.full'],
  ])('"%s" is %s', (question, concept) => {
    expect(asked(box(question))).toBe(concept);
  });

  const KINDS = {
    sum: /^claim\.(?:totalCharge|amountPaid|balanceDue|serviceCount)$/,
    date: /(?:[dD]ate|serviceFrom|serviceTo)$/,
    name: /\.(?:name\.\w+|organization|payerName)$/,
  };

  it.each<[string, (keyof typeof KINDS)[]]>([
    ['Who was charged the amount?', ['sum', 'date']],
    ['Who was paid on the date of service?', ['sum', 'date']],
    ['Whose balance is due?', ['sum', 'date']],
    ['¿Quién cobró el importe?', ['sum', 'date']],
    ['When was the amount paid?', ['sum', 'name']],
    ['When did the provider send the bill?', ['sum', 'name']],
    ['What day was the total charge billed?', ['sum', 'name']],
    ['How much does the ordering physician charge?', ['date', 'name']],
    ['How much was paid to the provider?', ['date', 'name']],
  ])('"%s" is no %j', (question, kinds) => {
    const reading = asked(box(question));
    for (const kind of kinds) expect(reading).not.toMatch(KINDS[kind]);
  });

  it('a box that shows the format of a date takes no sum', () => {
    for (const placeholder of ['mm/dd/yyyy', 'MM - DD - YY', 'dd/mm/aaaa'])
      expect(asked(box({ label: 'Amount charged', placeholder }))).toBe('');
    expect(asked(box({ label: 'Amount charged', placeholder: '0.00' }))).toBe('claim.totalCharge');
  });

  it('a question answered by choices may begin with any word', () => {
    expect(asked(radios('When you were hurt, were you at work?', YES_NO))).toBe('condition.employment');
  });
});

describe('a far weaker reading', () => {
  it('does not step in for one that cannot be right here', () => {
    // the label asks for a birth date, which a pair of choices cannot be: its name must not make it something else
    expect(readings(radios("Patient's birth date", YES_NO, { name: 'patientSex' }))).toEqual(['']);
    expect(readings(radios('', YES_NO, { name: 'patientSex' }), box("Patient's city"))[0]).toBe('patient.sex');
    const faint = { inside: 'Relationship, in a word' };
    expect(readings(radios({ label: "Patient's birth date", ...faint }, YES_NO))).toEqual(['']);
    expect(readings(radios(faint, YES_NO))).toEqual(['patient.relationshipToSubscriber']);
  });

  it('a question that can be read is not answered for what its name may mean', () => {
    expect(asked(radios('Do you like the new building?', YES_NO, { name: 'autoAccident' }))).toBe('');
    expect(readings(radios('', YES_NO, { name: 'autoAccident' }))).toEqual(['condition.autoAccident']);
  });

  it('a box to tick is not ticked for its name', () => {
    const ticked = (traits: Partial<Field>, text = '') => readings(tick({ right: text }, traits), box('Town'))[0];
    for (const name of ['otherInsurance', 'autoAccident', 'workRelated']) expect(ticked({ name })).toBe('');
    expect(ticked({}, 'I have other health insurance')).toBe('otherCoverage.exists');
  });
});

describe('"Unit"', () => {
  it('in an address is a flat', () => {
    const read = readings(under('Patient', box('Street'), box('Unit'), box('City')));
    expect(read[1]).toBe('patient.address.line2');
  });

  it('in a table of services counts them', () => {
    expect(readings(table(['Date of service', 'Unit', 'Charge'], 1, () => ({})))[1]).toBe('line[0].units');
  });
});

describe('two readings that are equally likely', () => {
  it('are both not taken, and she is told which', () => {
    const fields = page(under('Patient', box({ label: 'Phone', aria: 'E-mail' })));
    const [only] = recognize(fields);
    expect(only).toMatchObject({ kind: 'unknown', concept: '' });
    expect(only!.why).toMatch(/phone of the patient.*e-mail of the patient/);
  });

  it('one that only says more of the same is no rival', () => {
    const name = box({ label: 'Billing provider NPI', aria: 'Rendering provider NPI' });
    expect(readings(name)[0]).toMatch(/npi$/i);
  });

  it('a list may be asked what no box to type in is', () => {
    expect(asked(list('Do you have other health insurance?', YES_NO))).toBe('otherCoverage.exists');
    expect(asked(box('Do you have other health insurance?'))).toBe('');
  });
});
