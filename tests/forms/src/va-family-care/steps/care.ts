import { area, day, radio, STATES, select, text, ticks } from '../markup';

const need = true;

export const CARE = `
  <h2>Provider and care</h2>
  <h3>Provider</h3>
  <p>The provider is the one who billed you. Copy this section from the top of the bill.</p>
  ${text('prov-name', 'Name of provider, clinic, or hospital', { need })}
  ${text('prov-tin', 'Provider’s tax identification number', { hint: '9 digits', need })}
  ${text('prov-npi', 'National Provider Identifier', { hint: '10 digits', attributes: 'maxlength="10" inputmode="numeric"' })}
  ${text('prov-street', 'Billing street address', { need })}
  ${text('prov-room', 'Suite or room')}
  ${text('prov-city', 'City', { need })}
  ${select('prov-state', 'State', STATES, { need })}
  ${text('prov-zip', 'Postal code', { need })}
  ${text('prov-phone', 'Billing office phone number', { attributes: 'type="tel"' })}
  ${text('ref-doctor', 'Doctor who referred the beneficiary', { hint: 'First and last name' })}
  <h3>Care</h3>
  ${text('place-name', 'Where did the beneficiary get care?', { hint: 'The name of the place', need })}
  ${radio(
    'place-kind',
    'What kind of place was it?',
    [
      ['11', 'Doctor’s office'],
      ['22', 'Hospital outpatient department on the hospital’s campus'],
      ['19', 'Hospital outpatient department away from the campus'],
      ['21', 'Hospital, as an inpatient'],
      ['12', 'At home'],
    ],
    true,
    { need },
  )}
  ${day('care-from', 'First day of care', true, { need })}
  ${day('care-to', 'Last day of care', true, { need })}
  ${text('dx-1', 'Diagnosis code', { hint: 'The ICD-10 code on the bill', need })}
  ${text('dx-2', 'Another diagnosis code', { hint: 'If there is one' })}
  ${area('care-words', 'Describe the care', { hint: 'A few words are enough.', need, attributes: 'maxlength="200" charcount' })}
  ${ticks(
    'Was the care needed because of one of these?',
    [
      ['cause-work', 'An injury or illness from work'],
      ['cause-car', 'A car accident'],
      ['cause-other', 'Another accident'],
    ],
    'Leave all boxes empty if none is true.',
  )}
`;
