import { combo, day, phone, radio, STATES, SUFFIXES, select, text } from '../markup';

const need = true;

export const PEOPLE = `
  <h2>Veteran and beneficiary</h2>
  ${radio(
    'completed-by',
    'Who is completing this form?',
    [
      ['beneficiary', 'The beneficiary, the family member who got care'],
      ['veteran', 'The Veteran'],
      ['representative', 'A legal representative'],
    ],
    true,
    { need },
  )}
  <h3>Veteran</h3>
  <p>The Veteran is the sponsor whose service gives the family these benefits.</p>
  ${text('vet-first', 'First name', { need })}
  ${text('vet-middle', 'Middle name')}
  ${text('vet-last', 'Last name', { need })}
  ${select('vet-suffix', 'Suffix', SUFFIXES)}
  ${day('vet-birth', 'Date of birth', true, { need })}
  ${text('vet-ssn', 'Social Security number or VA file number', { hint: 'Only if you know it' })}
  ${phone('vet-phone', 'Veteran’s phone number')}
  <h3>Beneficiary</h3>
  ${text('ben-first', 'Beneficiary’s first name', { need })}
  ${text('ben-mi', 'Middle initial', { attributes: 'maxlength="1"' })}
  ${text('ben-last', 'Beneficiary’s last name', { need })}
  ${day('ben-birth', 'Beneficiary’s date of birth', false, { need })}
  ${radio(
    'ben-sex',
    'Sex listed on the beneficiary’s records',
    [
      ['F', 'Female'],
      ['M', 'Male'],
    ],
    false,
    { need },
  )}
  ${select(
    'ben-relation',
    'Relationship to the Veteran',
    [
      ['spouse', 'Spouse'],
      ['child', 'Child or stepchild'],
      ['widow', 'Surviving spouse'],
      ['caregiver', 'Primary family caregiver'],
    ],
    { need },
  )}
  ${text('ben-card', 'Member number', { need, hint: 'You find it on the identification card of this program.' })}
  <h3>Beneficiary’s mailing address</h3>
  ${select(
    'ben-country',
    'Country',
    [
      ['US', 'United States'],
      ['CA', 'Canada'],
      ['MX', 'Mexico'],
      ['DE', 'Germany'],
      ['PH', 'Philippines'],
    ],
    { need, attributes: 'value="US"' },
  )}
  ${text('ben-street', 'Street address', { need })}
  ${text('ben-unit', 'Apartment or unit number')}
  ${text('ben-city', 'City', { need })}
  ${combo('ben-state', 'State or territory', STATES)}
  ${text('ben-zip', 'Postal code', { need })}
  ${phone('ben-phone', 'Beneficiary’s phone number')}
  ${text('ben-email', 'Email address', { hint: 'We may use it to ask about this request.', attributes: 'type="email"' })}
`;
