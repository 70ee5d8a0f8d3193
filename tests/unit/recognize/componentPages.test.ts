import { describe, expect, it } from 'vitest';
import { withGrowth } from '../../../lib/lines/growth';
import { recognize } from '../../../lib/recognize/recognize';
import { box, list, page, radios, under, YES_NO } from '../../support/fieldBuilder';
import { readings } from './readings';

const patient = () => under('Patient', box('First name'), box('Last name'), box('Date of birth'));
const last = (...fields: Parameters<typeof readings>) => readings(patient(), ...fields).at(-1);

describe('who is meant', () => {
  it.each([
    ['Provider upon whose request the items were furnished', 'Telephone', 'physician.phone'],
    ['Médico por cuya orden se hizo', 'Teléfono', 'physician.phone'],
    ['Facility in which the treatment was given', 'Street address', 'facility.address.line1'],
    ['Site at which the care was provided', 'City', 'facility.address.city'],
    ['Who received your payment?', 'Street address', 'seller.address.line1'],
  ])('“%s” tells whose the %s is', (heading, label, means) => {
    expect(last(under(heading, box(label)))).toBe(means);
  });

  it.each([
    'Insurer that issued your ID card',
    'Organization that issued the policy',
    'Compañía que emitió la tarjeta',
  ])('“%s” is the insurer and no seller', (label) => {
    expect(last(under('Subscriber', box('Member ID'), box(label)))).toBe('coverage.payerName');
  });

  it('who issued an invoice is still the seller', () => {
    expect(last(box('Company that issued the invoice'))).toBe('seller.name.full');
  });

  it('a clinic or office under the doctor is the doctor’s, and no group number', () => {
    expect(last(under('Ordering physician', box('Last name'), box('Clinic or office')))).toBe('physician.organization');
    expect(last(under('Ordering physician', box('Last name'), box('Office or medical group')))).toBe(
      'physician.organization',
    );
  });
});

describe('what is asked', () => {
  it.each([
    ['Everything added up', 'claim.totalCharge'],
    ['All of these in all', 'claim.totalCharge'],
    ['Out of your own pocket', 'claim.amountPaid'],
    ['Amount tendered to the supplier to date', 'claim.amountPaid'],
    ['Covered by a foundation', 'claim.other'],
    ['Grant amount', 'claim.other'],
    ['Village', 'patient.address.city'],
    ['About the disease, in her own words', 'condition.description'],
  ])('%s', (label, means) => {
    expect(last(under('Patient', box(label)))).toBe(means);
  });

  it.each(['Is the member covered anywhere else?', 'Is she entitled to any benefits under another program or plan?'])(
    '“%s” asks for another coverage',
    (question) => {
      expect(last(radios(question, YES_NO))).toBe('otherCoverage.exists');
    },
  );

  it('what might have caused the illness is asked as an accident', () => {
    expect(last(list('Did anything bring about this condition?'))).toBe('condition.anyAccident');
  });

  it('choices with an article are those of a tax ID', () => {
    const biller = under('Billing provider', box('Name'), radios('It is', ['an SSN', 'an EIN']));
    expect(readings(biller).at(-1)).toBe('seller.taxIdType');
  });
});

describe('one line of which the page adds more', () => {
  const line = () =>
    under('Purchase 1', box('Day you bought it'), box('Code'), box('What it was'), box('How many'), box('Price'));

  it('is the first, also where the place of the care is asked above', () => {
    const fields = page(under('Where', list('Kind of place')), line());
    const grown = withGrowth(fields, [{ id: 'b', words: '+ Another row', after: fields.length, submits: '' }]);
    const means = recognize(grown).map(({ concept }) => concept);
    expect(means).toContain('line[0].dateFrom');
    expect(means).toContain('line[0].charge');
    expect(means).toContain('claim.placeOfService');
  });

  it('is the claim where the page adds none', () => {
    expect(readings(line())).toContain('claim.totalCharge');
  });
});
