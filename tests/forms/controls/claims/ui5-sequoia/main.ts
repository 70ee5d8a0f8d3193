import '@ui5/webcomponents/dist/Assets.js';
import '@ui5/webcomponents/dist/Bar.js';
import '@ui5/webcomponents/dist/Button.js';
import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/ComboBox.js';
import '@ui5/webcomponents/dist/ComboBoxItem.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/FileUploader.js';
import '@ui5/webcomponents/dist/Form.js';
import '@ui5/webcomponents/dist/FormGroup.js';
import '@ui5/webcomponents/dist/FormItem.js';
import '@ui5/webcomponents/dist/features/InputSuggestions.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/MessageStrip.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/Panel.js';
import '@ui5/webcomponents/dist/RadioButton.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/StepInput.js';
import '@ui5/webcomponents/dist/SuggestionItem.js';
import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableRow.js';
import '@ui5/webcomponents/dist/TextArea.js';
import '@ui5/webcomponents/dist/Title.js';
import type CheckBox from '@ui5/webcomponents/dist/CheckBox.js';
import type ComboBox from '@ui5/webcomponents/dist/ComboBox.js';
import type DatePicker from '@ui5/webcomponents/dist/DatePicker.js';
import type Input from '@ui5/webcomponents/dist/Input.js';
import type RadioButton from '@ui5/webcomponents/dist/RadioButton.js';
import type Select from '@ui5/webcomponents/dist/Select.js';
import { isoDate } from '../../src/shared/isoDate.ts';
import { US_STATES } from '../../src/shared/lists.ts';
import './style.css';

const FIELDS = 'ui5-input, ui5-date-picker, ui5-combobox, ui5-select, ui5-checkbox, ui5-textarea, ui5-step-input';
const CODE_OF = new Map(US_STATES.map(([code, name]) => [name, code]));

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const model: Record<string, string> = {};

/** A component's value as the claim's record takes it. */
function valueOfField(field: HTMLElement): string {
  switch (field.localName) {
    case 'ui5-date-picker':
      return isoDate((field as DatePicker).dateValue);
    case 'ui5-combobox':
      return CODE_OF.get((field as ComboBox).value) ?? '';
    case 'ui5-select':
      return (field as Select).selectedOption?.value ?? '';
    case 'ui5-checkbox':
      return (field as CheckBox).checked ? 'on' : '';
    default:
      return String((field as Input).value ?? '');
  }
}

function addItem(): void {
  const index = document.querySelectorAll('ui5-table-row').length;
  const row = document.createElement('ui5-table-row');
  row.setAttribute('row-key', String(index));
  const cells = [
    ['from', 'ui5-date-picker', 'Service Date From'],
    ['to', 'ui5-date-picker', 'Service Date To'],
    ['procedure', 'ui5-input', 'Procedure Code'],
    ['service', 'ui5-input', 'Service'],
    ['amount', 'ui5-input', 'Amount (USD)'],
  ].map(([key, tag, name]) => {
    const field = document.createElement(tag!);
    field.id = `items.${index}.${key}`;
    field.setAttribute('accessible-name', name!);
    if (tag === 'ui5-date-picker') field.setAttribute('format-pattern', 'MM/dd/yyyy');
    model[field.id] = '';
    const cell = document.createElement('ui5-table-cell');
    cell.append(field);
    return cell;
  });
  row.append(...cells);
  byId('items').append(row);
}

byId('region').append(
  ...US_STATES.map(([, name]) => {
    const item = document.createElement('ui5-cb-item');
    item.setAttribute('text', name);
    return item;
  }),
);
for (const field of document.querySelectorAll<HTMLElement>(`main :is(${FIELDS})`)) model[field.id] = '';
for (const group of document.querySelectorAll<HTMLElement>('[data-key]')) model[group.dataset.key!] = '';
model.pages = '0';
for (let row = 0; row < 3; row += 1) addItem();

document.querySelector('main')?.addEventListener('change', ({ target }) => {
  const field = target as HTMLElement;
  if (field.localName === 'ui5-radio-button') {
    const { name, value, checked } = field as RadioButton;
    if (checked && name) model[name] = value ?? '';
    const isHolder = model.patient === 'EE';
    byId<Input>('dependentName').disabled = isHolder;
    byId<DatePicker>('dependentBirth').disabled = isHolder;
  } else if (field.id in model) {
    model[field.id] = valueOfField(field);
  }
});
byId('addItem').addEventListener('click', addItem);
byId('submit').addEventListener('click', () => {
  byId('done').hidden = false;
});
Object.assign(window, { formState: () => ({ ...model }) });
