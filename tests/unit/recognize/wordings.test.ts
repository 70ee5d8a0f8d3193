import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { box, list, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const COUNTRIES = ['Canada', 'France', 'Germany', 'Japan', 'Mexico', 'United States'];
const patient = (...fields: Field[]) => readings(under('Patient', ...fields, box('Colour')))[0];

describe('wordings of personal details', () => {
  it.each<[string, Field, string]>([
    ['either way to be reached', box('Mobile number or email'), 'patient.email'],
    ['either, the other way round', box('Email or phone number'), 'patient.email'],
    ['both names', box('Name and surname'), 'patient.name.full'],
    ['the first and the last', box('First and last'), 'patient.name.full'],
    ['one of two words for the last', box('Last name / Surname'), 'patient.name.last'],
    ['a phone in one word', box('Cellphone number'), 'patient.phone'],
    ['a first of two lines', box('Address 1'), 'patient.address.line1'],
    ['a second of two lines', box('Address (cont.)'), 'patient.address.line2'],
    ['a code in British', box('Postcode'), 'patient.address.zip'],
    ['states', list('Region', ['Alabama', 'Alaska', 'Arizona']), 'patient.address.state'],
    ['countries', list('Region', COUNTRIES), 'patient.address.country'],
    ['a box for mail addresses that is named', box('', { inputType: 'email', name: 'contact1' }), 'patient.email'],
    ['a part of the name inside the box', box({ label: 'Your name', placeholder: 'First name' }), 'patient.name.first'],
    [
      'both parts inside the box',
      box({ label: 'Your name', placeholder: 'First name Last name' }),
      'patient.name.full',
    ],
    [
      'countries by their code',
      list('', COUNTRIES, { name: 'shippingAddress.countryCode' }),
      'patient.address.country',
    ],
    [
      'a name that says it beside a long text',
      box({ above: 'Get the monthly letter of your plan in your e-mail inbox' }, { name: 'user_email' }),
      'patient.email',
    ],
  ])('%s', (_, field, concept) => {
    expect(patient(field)).toBe(concept);
  });

  it.each<[string, Field]>([
    ['the subject of an e-mail', box('', { name: 'emailSubject' })],
    ['the code sent by e-mail', box('Enter the digits', { name: 'email_code_given' })],
    ['the code sent to a phone', box('', { name: 'phoneCode' })],
    ['a box for mail addresses that says so in no word', box('', { inputType: 'email' })],
    ['the name of a thing', box('Brand name of item')],
    ['a name to be shown', box('Display name')],
    ['a third line of an address', box('Address line 3')],
    [
      'a label that asks for something else than the name goes on about',
      box('Gift message', { name: 'shippingAddress.custom_41' }),
    ],
  ])('%s is none of them', (_, field) => {
    expect(patient(field)).toBe('');
  });

  it('a newsletter’s box may only be named so', () => {
    expect(patient(box('Your e-mail', { name: 'newsletterEmail' }))).toBe('never');
    expect(patient(box('Subscribe with your e-mail'))).toBe('never');
  });
});
