import { area, radio, select, text } from '../markup';

const need = true;

export const PAYMENT = `
  <h2>Payment and signature</h2>
  ${text('charged', 'How much did the provider charge in all?', { need, attributes: 'currency' })}
  ${text('paid', 'How much has been paid to the provider?', { need, attributes: 'currency' })}
  ${select('paid-by', 'How was it paid?', [
    ['cash', 'Cash'],
    ['check', 'Check'],
    ['card', 'Credit or debit card'],
  ])}
  ${text('account', 'Account or invoice number', { hint: 'On the bill' })}
  ${radio(
    'pay-to',
    'Who should get our payment?',
    [
      ['beneficiary', 'The beneficiary'],
      ['provider', 'The provider'],
    ],
    true,
  )}
  ${area('remarks', 'Is there anything else you want to tell us?')}
  <va-privacy-agreement id="privacy"></va-privacy-agreement>
  <va-statement-of-truth id="truth" heading="Statement of truth" input-label="Your full name"
    checkbox-label="I certify that this is correct">
    I confirm that what I have told in this request is true, as far as I know.
  </va-statement-of-truth>
`;
