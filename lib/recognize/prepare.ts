import type { Field } from '../pipeline';
import { recognize } from './recognize';

/** What claim forms ask, by section; the last one in rows. */
const TYPICAL: readonly [string, string][] = [
  [
    'Patient information',
    'First name|Last name|Middle initial|Date of birth|Sex|Street address|City|State|ZIP code|Phone|Email',
  ],
  ['Subscriber', 'Name|Member ID|Group number|Employer|Relationship to patient|Policy number|Insurance company'],
  ['Other health insurance', 'Are you covered by another plan?|Name of the other plan|Policyholder'],
  ['Provider', 'Provider name|NPI|Tax ID number|Facility name|Place of service|Referring physician|Ordering provider'],
  ['Condition', 'Diagnosis code 1|Description of illness|Date of first symptoms|Was this an accident?|Work related?'],
  ['Claim', 'Total charge|Amount paid|Balance due|Patient account number|Account number|Signature|Date|I certify'],
  ['Services', 'Date from|Date to|Procedure code|Modifier|Diagnosis pointer|Charge|Units'],
];

let isPrepared = false;

/**
 * Has the browser compile what recognition runs, so that the first form is recognized as fast as any later one. To be
 * called while the page is being read, which is another process's work. Does nothing from the second time on.
 */
export function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  recognize(TYPICAL.flatMap(([section, labels]) => labels.split('|').map((label) => fieldOf(section, label))));
}

const fieldOf = (section: string, label: string): Field => ({
  id: label,
  frame: 0,
  at: '',
  signature: '',
  control: 'text',
  inputType: 'text',
  name: `x_${label}`,
  idAttribute: '',
  autocomplete: '',
  labels: [{ text: label, from: 'label' }],
  sections: [section],
  options: [],
  maxLength: -1,
  pattern: '',
  inputMode: '',
  min: '',
  max: '',
  required: false,
  readOnly: false,
  hiddenBy: '',
  ignoreHint: false,
  empty: true,
  rect: { x: 0, y: 0, width: 100, height: 20 },
  form: 'form',
  order: 0,
});
