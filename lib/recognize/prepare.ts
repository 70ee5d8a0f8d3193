import type { Field } from '../pipeline';
import { recognize } from './recognize';

/** What claim forms ask, by section. */
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
];

const LINE = [
  'Date from',
  'Date to',
  'Place of service',
  'Procedure code',
  'Modifier',
  'Diagnosis pointer',
  'Charge',
  'Units',
];

/** What is answered by choosing, with the choices. */
const CHOICES: readonly [Field['control'], string, string][] = [
  ['select', 'Sex', 'Select|Female|Male'],
  ['select', 'Relationship to patient', '|Self|Spouse|Child|Other'],
  ['select', 'State', '|AL|NY'],
  ['radio-group', 'Was this an accident?', 'Yes|No'],
  ['checkbox', 'I certify that this is true', ''],
  ['date', 'Date of birth', ''],
];

const PARTS = ['Month', 'Day', 'Year'];
const LINES = [0, 1];

let isPrepared = false;

/**
 * Has the browser compile what recognition runs, so that the first form is recognized as fast as any later one. To be
 * called while the page is being read, which is another process's work. Does nothing from the second time on.
 */
export function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  recognize([
    ...TYPICAL.flatMap(([section, labels]) => labels.split('|').map((label) => fieldOf(section, label))),
    ...CHOICES.map(
      ([control, label, choices]): Field => ({
        ...fieldOf('Patient', label),
        control,
        options: choices === '' ? [] : choices.split('|').map((text) => ({ value: text, text })),
      }),
    ),
    ...PARTS.map(
      (label, index): Field => ({
        ...fieldOf('Patient', label),
        labels: [label, 'Date of birth'].map((text) => ({ text, from: 'label' })),
        cluster: { id: 'c', index, size: PARTS.length },
      }),
    ),
    ...LINES.flatMap((row) => LINE.map((label, column) => cellOf(label, row, column))),
  ]);
}

const cellOf = (label: string, row: number, column: number): Field => ({
  ...fieldOf('Services', `${label} ${row}`),
  name: '',
  labels: [{ text: label, from: 'column-header' }],
  grid: { grid: 'g', row, column },
  rect: { x: 120 * column, y: 30 * row, width: 100, height: 20 },
});

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
