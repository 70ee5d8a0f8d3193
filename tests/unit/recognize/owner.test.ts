import { describe, expect, it } from 'vitest';
import { isStrangersHeading, unknownOwner } from '../../../lib/recognize/owner';
import { NEUTRAL_HEADINGS, NEUTRAL_OWNERS } from '../../../lib/recognize/rules/owners';
import { words } from '../../../lib/recognize/words';
import { box, under } from '../../support/fieldBuilder';
import { readings } from './readings';

const ownerIn = (label: string): string => unknownOwner(words(label));

describe('owners no rule knows', () => {
  it.each([
    ["Landlord's name", 'landlord'],
    ['Name of the grantor', 'grantor'],
    ['Preparer’s firm: phone', 'firm'],
    ["Patient's bookkeeper's name", 'bookkeeper'],
    ['Name and address of the funeral home', 'funeral'],
    ['Translator first and last name', 'translator'],
    ['Adjuster phone no.', 'adjuster'],
    ['Nombre del arrendador', 'arrendador'],
    ['Patient billing department phone', 'department'],
    ['Benefits department phone', 'department'],
  ])('%s', (label, owner) => {
    expect(ownerIn(label)).toBe(owner);
  });

  it.each([
    'Full legal name',
    'Last (family) name',
    'Daytime telephone number',
    'Second phone number',
    'Confirm e-mail address',
    "Patient's home address",
    'Name of the person who received the care',
    'If yes, name of that plan’s insurance company',
    'Email for claim updates',
    'Teléfono de contacto',
    'Provider billing department fax number',
    'Segundo nombre',
    'Nombre del plan contratado',
    'This e-mail address will be verified before we send you anything about the landlord',
  ])('none in "%s"', (label) => {
    expect(ownerIn(label)).toBe('');
  });

  it('leave their boxes, and those that follow, blank', () => {
    const page = under(
      'Patient',
      box({ label: 'Name' }),
      box({ label: "Landlord's name" }),
      box({ label: 'Phone' }),
      box({ label: 'Patient address' }),
    );
    expect(readings(page)).toEqual(['patient.name.full', '', '', 'patient.address.full']);
  });

  it('say nothing of boxes elsewhere on the page', () => {
    const page = [
      ...under('About the visit', box({ label: 'Full name' }), box({ label: 'Date of birth' })),
      ...under('More', box({ label: "Interpreter's name" })),
    ];
    expect(readings(page)).toEqual(['patient.name.full', 'patient.birthDate', '']);
  });
});

describe('headings of strangers', () => {
  it.each(['Landlord information', 'The adjuster', 'To be completed by the registrar', 'Section 4: Grantor details'])(
    '%s',
    (heading) => {
      expect(isStrangersHeading(words(heading))).toBe(true);
      expect(readings(under(heading, box({ label: 'Name' }), box({ label: 'Phone' })))).toEqual(['', '']);
    },
  );

  it.each([
    'Contact information',
    'Basic information',
    'Patient information',
    'Section 3: Expense details',
    'The center',
    'For office use only',
    'Your order',
    'Travel details',
  ])('not "%s"', (heading) => {
    expect(isStrangersHeading(words(heading))).toBe(false);
  });
});

it('neutral words are plain words, each in one list', () => {
  for (const word of [...NEUTRAL_OWNERS, ...NEUTRAL_HEADINGS])
    expect(words(word) || word).toMatch(/^[a-z]+( [a-z]+)*$/);
  expect([...NEUTRAL_HEADINGS].filter((word) => NEUTRAL_OWNERS.has(word))).toEqual([]);
});
