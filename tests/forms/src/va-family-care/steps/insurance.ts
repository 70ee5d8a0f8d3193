import { day, radio, text, ticks, YES_NO } from '../markup';

const need = true;

export const INSURANCE = `
  <h2>Other health insurance</h2>
  ${radio('ohi', 'Does the beneficiary have any other health insurance?', YES_NO, false, {
    need,
    hint: 'For example a plan through work, through a parent, or Medicare',
  })}
  <div id="ohi-more" hidden>
    <h3>About the other insurance</h3>
    ${text('ohi-company', 'Name of the insurance company', { need })}
    ${text('ohi-plan', 'Name of the plan')}
    ${text('ohi-policy', 'Policy or member number', { need })}
    ${text('ohi-group', 'Group number')}
    ${day('ohi-start', 'Date the insurance began', false)}
    ${ticks('What does this insurance cover?', [
      ['covers-medical', 'Medical care'],
      ['covers-drugs', 'Prescriptions'],
      ['covers-dental', 'Dental care'],
    ])}
    <h3>Policyholder of the other insurance</h3>
    ${text('holder-first', 'Policyholder’s first name', { need })}
    ${text('holder-last', 'Policyholder’s last name', { need })}
    ${day('holder-birth', 'Policyholder’s date of birth', true)}
    ${radio('ohi-paid', 'Has this insurance paid for any of the care already?', YES_NO, false)}
  </div>
`;
