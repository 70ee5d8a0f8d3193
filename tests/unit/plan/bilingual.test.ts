import { describe, expect, it } from 'vitest';
import type { Option } from '../../../lib/pipeline';
import { chooseOption } from '../../../lib/plan/choose';
import { ESTADOS, STATES } from '../../../lib/plan/states';
import { list, radios, tick } from '../../support/fieldBuilder';
import { claimWith } from '../claim/claimWith';
import { planFor, written } from './planning';

const options = (...texts: string[]): Option[] => texts.map((text, at) => ({ value: `v${at}`, text }));

describe('choices in two languages', () => {
  it.each<[string, string[], string]>([
    ['patient.sex', ['Male / Hombre', 'Female / Mujer'], 'Female / Mujer'],
    ['patient.sex', ['Hombre / Male', 'Mujer / Female'], 'Mujer / Female'],
    ['condition.employment', ['Yes / Sí', 'No / No'], 'No / No'],
    ['patient.birthDate.month', ['March / marzo', 'April / abril', 'May / mayo'], 'April / abril'],
    ['patient.relationshipToSubscriber', ['Self / Titular', 'Spouse / Cónyuge', 'Child / Hijo'], 'Spouse / Cónyuge'],
    ['patient.maritalStatus', ['Single / Soltera', 'Married / Casada'], 'Married / Casada'],
    [
      'claim.paymentMethod',
      ['Cash / Efectivo', 'Credit card / Tarjeta de crédito'],
      'Credit card / Tarjeta de crédito',
    ],
    [
      'patient.address.country',
      ['Mexico / México', 'United States / Estados Unidos'],
      'United States / Estados Unidos',
    ],
    [
      'claim.placeOfService',
      ['Home / Hogar', 'Outpatient hospital / Hospital ambulatorio'],
      'Outpatient hospital / Hospital ambulatorio',
    ],
  ])('%s in %j is "%s"', (concept, texts, wanted) => {
    expect(written(concept, list('', options(...texts)))).toBe(wanted);
    expect(written(concept, radios('', options(...texts)))).toBe(wanted);
  });

  it('of boxes to tick the right one is ticked', () => {
    const ticks = ['Self / Titular', 'Spouse / Cónyuge'].map((label) =>
      written('patient.relationshipToSubscriber', tick(label)),
    );
    expect(ticks).toEqual([undefined, 'on']);
  });

  it('two words of one language in one choice are one choice', () => {
    expect(
      written('patient.relationshipToSubscriber', list('', options('Self / Spouse', 'Child / Parent'))),
    ).toBeUndefined();
  });

  it('two choices that say the same in different languages are no answer', () => {
    expect(written('patient.sex', list('', options('Female', 'Mujer / Female')))).toBeUndefined();
  });
});

describe('a wider meaning', () => {
  const wanted = { exact: ['child'], like: /^child\b/, orLike: /\bdependent\b/ };
  const choose = (...texts: string[]) => chooseOption(options(...texts), wanted)?.text;

  it('is taken where nothing says it more closely', () => {
    expect(choose('Self', 'A dependent')).toBe('A dependent');
    expect(choose('A dependent', 'Child of the member')).toBe('Child of the member');
    expect(choose('Child of the member', 'Child')).toBe('Child');
  });

  it('two of it are no answer, and neither are two closer ones', () => {
    expect(choose('A dependent', 'Adult dependent')).toBeUndefined();
    expect(choose('Child by birth', 'Child in law')).toBeUndefined();
  });

  it('a child is a dependent where a list has no child', () => {
    const child = claimWith((profile) => {
      profile.patient.relationshipToSubscriber = 'child';
    });
    const chosen = (...texts: string[]) =>
      written('patient.relationshipToSubscriber', list('', options(...texts)), child);
    expect(chosen('The member', 'Spouse', 'Other dependent')).toBe('Other dependent');
    expect(chosen('The member', 'Spouse', 'Other dependent', 'Child')).toBe('Child');
    expect(chosen('The member', 'Spouse', 'Dependent spouse')).not.toBe('Dependent spouse');
  });
});

describe('states by their Spanish names', () => {
  const living = (state: string) =>
    claimWith((profile) => {
      profile.patient.address.state = state;
    });
  const chosen = (state: string, ...texts: string[]) =>
    written('patient.address.state', list('', options(...texts)), living(state));

  it.each(Object.entries(ESTADOS))('%s is %s', (code, name) => {
    const others = Object.entries(ESTADOS).filter(([other]) => other !== code);
    expect(chosen(code, ...others.slice(0, 6).map(([, other]) => other), name)).toBe(name);
    expect(STATES[code]).toBeDefined();
  });

  it('a neighbour’s name is not hers', () => {
    expect(chosen('NC', 'Carolina del Sur', 'Dakota del Norte')).toBeUndefined();
    expect(chosen('VA', 'Virginia Occidental')).toBeUndefined();
    expect(chosen('MX', 'Nuevo México')).toBeUndefined();
  });

  it('is still the English name where the list is English', () => {
    expect(chosen('NY', 'New Jersey', 'New York')).toBe('New York');
    expect(planFor('patient.address.state', list('', options('Ohio', 'Utah')), living('NY')).decision).toBe(
      'needs-you',
    );
  });
});
