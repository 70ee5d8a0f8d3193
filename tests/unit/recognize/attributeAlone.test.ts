import { describe, expect, it } from 'vitest';
import type { Field } from '../../../lib/pipeline';
import { recognize } from '../../../lib/recognize/recognize';
import { box, list, page, tick, under } from '../../support/fieldBuilder';

/** What a field asks for of whomever, under the heading of somebody the claim does not know. */
const alone = (field: Field): string | undefined => {
  const fields = page(
    under('Patient', box('Surname')),
    under('Emergency contact', field),
    under('Policyholder', box('Surname')),
  );
  const { kind, attribute } = recognize(fields)[1]!;
  expect(kind).not.toBe('claim');
  return attribute;
};

describe('a field that is nobody’s the claim knows', () => {
  it.each([
    ['First name', 'name.first'],
    ['Surname', 'name.last'],
    ['Name', 'name.full'],
    ['Phone', 'phone'],
    ['E-mail', 'email'],
    ['Street', 'address.line1'],
    ['City', 'address.city'],
    ['ZIP code', 'address.zip'],
    ['Birth date', 'birthDate'],
  ])('"%s" still asks for %s', (label, attribute) => {
    expect(alone(box(label))).toBe(attribute);
  });

  it('and for which part of it', () => {
    expect(alone(box('Birth month', { maxLength: 2 }))).toBe('birthDate.month');
    expect(alone(list('Birth year', ['1961', '1962']))).toBe('birthDate.year');
  });

  it.each<[string, Field]>([
    ['words that ask for nothing of a person', box('Colour')],
    ['no words at all', box('')],
    ['a name in a list', list('First name', ['Ada', 'Ben'])],
    ['a phone in one letter', box('Phone', { maxLength: 1 })],
    ['an e-mail in boxes to tick', tick('E-mail')],
    ['a birth date in boxes to tick', tick('Birth date')],
  ])('%s: nothing is known', (_, field) => {
    expect(alone(field)).toBeUndefined();
  });

  it('a suffix may be chosen from a list', () => {
    expect(alone(list('Suffix', ['Jr', 'Sr', 'III']))).toBe('name.suffix');
  });

  it('a field that is filled says it by its concept', () => {
    expect(recognize(page(under('Patient', box('First name'))))[0]!.attribute).toBeUndefined();
  });
});

describe('a field that is left alone', () => {
  const left = (field: Field): string | undefined => {
    const [, recognition] = recognize(page(under('Patient', box('Surname')), field));
    expect(recognition!.kind).toBe('never');
    return recognition!.attribute;
  };

  it.each<[string, Field, string]>([
    ['a hidden one', box('First name', { hiddenBy: 'opacity' }), 'name.first'],
    ['one not for tools', box('Phone', { ignoreHint: true }), 'phone'],
    ['one beside the page', box('E-mail', { landmark: 'footer' }), 'email'],
    ['a newsletter’s', box('Mailing list: e-mail'), 'email'],
    ['a sign-in’s', box('User name or e-mail'), 'email'],
  ])('%s may still ask for something', (_, field, attribute) => {
    expect(left(field)).toBe(attribute);
  });

  it.each<[string, Field]>([
    ['a security check', box('Verification code sent to your phone')],
    [
      'a code by what browsers are told',
      box('Code sent to this e-mail', { autocomplete: 'one-time-code', ignoreHint: true }),
    ],
    ['a card’s owner by what browsers are told', box('Owner’s name', { autocomplete: 'cc-name' })],
    ['a search', box('Search for a city')],
    ['a search box by its type', box('City', { inputType: 'search' })],
    ['a discount', box('Coupon sent to your e-mail')],
    ['a trap for robots', box('E-mail: leave this field blank')],
    ['a chat', box('Chat with us: your first name')],
    ['where the money goes', box('Name on card')],
    ['the owner of a card', box('Cardholder name')],
    ['the site’s choice of country', list('Country', ['Canada', 'United States'], { landmark: 'header' })],
    ['a store finder', box('Find a store', { name: 'city' })],
    ['a question of a search', box({ placeholder: 'What are you searching for?' }, { name: 'phone' })],
    ['a trap by its name', box('', { name: 'fakeemailremembered', inputType: 'email' })],
    ['a signature', box('Type your full name')],
  ])('%s asks nothing of a person, whatever it says', (_, field) => {
    expect(left(field)).toBeUndefined();
  });
});
