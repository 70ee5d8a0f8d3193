import { describe, expect, it } from 'vitest';
import { box } from '../../support/fieldBuilder';
import { planFor } from './planning';

describe('what a writer may try beyond the first spelling', () => {
  it('other spellings of a day only where the box says nothing of its format', () => {
    expect(planFor('patient.birthDate', box('Date of birth')).action).toEqual({
      do: 'type',
      text: '04/09/1978',
      day: '1978-04-09',
      other: ['4/9/1978', '1978-04-09', 'Apr 9, 1978', 'April 9, 1978'],
    });
    const told = { do: 'type', text: '04/09/1978', day: '1978-04-09' };
    expect(planFor('patient.birthDate', box('Date of birth (MM/DD/YYYY)')).action).toEqual(told);
  });

  it('no day where the spelling may be read as another', () => {
    const shown = box('Date of birth DD/MM/YYYY');
    expect(planFor('patient.birthDate', shown).action).toEqual({ do: 'type', text: '09/04/1978' });
    const short = box('Date of birth MM/DD/YY');
    expect(planFor('patient.birthDate', short).action).toEqual({ do: 'type', text: '04/09/78' });
  });

  it('the name of a state where its code is refused', () => {
    expect(planFor('patient.address.state', box('State')).action).toMatchObject({
      text: 'WI',
      other: ['Wisconsin', expect.any(String)],
    });
  });

  it('only what no list can have whole may stay as typed text', () => {
    const list = (label: string) => box(label, { control: 'combobox' });
    expect(planFor('subscriber.employer', list('Employer')).action).toMatchObject({ do: 'choose', free: true });
    for (const concept of ['patient.address.state', 'patient.sex', 'patient.relationshipToSubscriber']) {
      expect(planFor(concept, list(concept)).action).not.toHaveProperty('free');
    }
  });

  it('a day goes into a box with a calendar as into any other', () => {
    expect(planFor('patient.birthDate', box('Date of birth', { control: 'combobox' })).action).toMatchObject({
      do: 'type',
      day: '1978-04-09',
    });
  });
});
