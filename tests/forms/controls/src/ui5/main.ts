import '@ui5/webcomponents/dist/Assets.js';
import '@ui5/webcomponents/dist/Button.js';
import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/ComboBox.js';
import '@ui5/webcomponents/dist/ComboBoxItem.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/FileUploader.js';
import '@ui5/webcomponents/dist/features/InputSuggestions.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/RadioButton.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/StepInput.js';
import '@ui5/webcomponents/dist/SuggestionItem.js';
import '@ui5/webcomponents/dist/TextArea.js';
import type CheckBox from '@ui5/webcomponents/dist/CheckBox.js';
import type ComboBox from '@ui5/webcomponents/dist/ComboBox.js';
import type DatePicker from '@ui5/webcomponents/dist/DatePicker.js';
import type FileUploader from '@ui5/webcomponents/dist/FileUploader.js';
import type Input from '@ui5/webcomponents/dist/Input.js';
import type RadioButton from '@ui5/webcomponents/dist/RadioButton.js';
import type Select from '@ui5/webcomponents/dist/Select.js';
import type StepInput from '@ui5/webcomponents/dist/StepInput.js';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { filesText } from '../shared/files.ts';
import { isoDate } from '../shared/isoDate.ts';
import { type Choices, DIAGNOSES, EMPLOYERS, RELATIONSHIPS, SEXES, searchLater, US_STATES } from '../shared/lists.ts';

const one = <T extends HTMLElement>(id: string) => document.querySelector<T>(`#${id}`)!;
const made = (tag: string, properties: object) => Object.assign(document.createElement(tag), properties);

one('patientState').append(...US_STATES.map(([value, text]) => made('ui5-option', { value, textContent: text })));
one('subscriberState').append(...US_STATES.map(([value, text]) => made('ui5-cb-item', { value, text })));
one('sex').append(...SEXES.map(([value, text]) => made('ui5-radio-button', { name: 'sex', value, text })));
one('relationship').append(...RELATIONSHIPS.map(([value, text]) => made('ui5-checkbox', { value, text })));

/** The suggestions are the page's to make while she types, as the component's documentation has it. */
const suggest = (input: Input, list: Choices) =>
  input.replaceChildren(...list.map(([text, additionalText]) => made('ui5-suggestion-item', { text, additionalText })));
const employer = one<Input>('employer');
employer.addEventListener('input', () => {
  const typed = employer.value.toLowerCase();
  const found = EMPLOYERS.filter(([name]) => typed !== '' && name.toLowerCase().startsWith(typed));
  suggest(
    employer,
    found.map(([name]) => [name, '']),
  );
});
const diagnosis = one<Input>('diagnosis');
diagnosis.addEventListener('input', async () => {
  const typed = diagnosis.value;
  const found = await searchLater(DIAGNOSES, typed);
  if (typed === diagnosis.value) suggest(diagnosis, found);
});

/** What the elements held when they told of a change. */
const model: Record<string, string> = {};
const INPUTS = ['first', 'last', 'patientPhone', 'memberId', 'employer', 'what'].map(one<Input>);
for (const input of INPUTS) {
  input.addEventListener('change', () => {
    model[input.id] = input.value;
  });
}
// Only a code that the search knows.
diagnosis.addEventListener('change', () => {
  model.diagnosis = DIAGNOSES.find(([code]) => code === diagnosis.value)?.[0] ?? '';
});
const patientState = one<Select>('patientState');
patientState.addEventListener('change', () => {
  model.patientState = patientState.value;
});
const subscriberState = one<ComboBox>('subscriberState');
subscriberState.addEventListener('change', () => {
  model.subscriberState = subscriberState.selectedValue ?? '';
});
const dates: Record<string, Date | null> = {};
const PICKERS = ['born', 'from'].map(one<DatePicker>);
for (const picker of PICKERS) {
  picker.addEventListener('change', () => {
    dates[picker.id] = picker.dateValue;
  });
}
const total = one<StepInput>('total');
model.total = '0'; // it never holds nothing
total.addEventListener('change', () => {
  model.total = String(total.value);
});
const boxes = [...document.querySelectorAll<CheckBox>('ui5-checkbox')];
one('relationship').addEventListener('change', () => {
  const ticked = boxes.filter(({ checked }) => checked);
  model.relationship = ticked.map(({ value }) => value).join(',');
});
const radios = [...document.querySelectorAll<RadioButton>('ui5-radio-button')];
one('sex').addEventListener('change', () => {
  model.sex = radios.find(({ checked }) => checked)?.value ?? '';
});

/** The files of the uploader, as its change event told them. */
let bill: File[] = [];
one<FileUploader>('bill').addEventListener('change', (event) => {
  bill = [...((event as CustomEvent<{ files: FileList | null }>).detail.files ?? [])];
});

function renderAgain(): void {
  for (const input of [...INPUTS, diagnosis]) input.value = model[input.id] ?? '';
  patientState.value = model.patientState ?? '';
  subscriberState.selectedValue = model.subscriberState;
  for (const picker of PICKERS) {
    const date = dates[picker.id];
    picker.value = date ? picker.formatValue(date) : '';
  }
  total.value = Number(model.total ?? 0);
  for (const box of boxes) box.checked = (model.relationship ?? '').split(',').includes(box.value);
  for (const radio of radios) radio.checked = radio.value === model.sex;
}

commitOnContinue(
  one('continue'),
  async () => ({
    ...model,
    born: isoDate(dates.born),
    from: isoDate(dates.from),
    bill: await filesText(bill),
  }),
  renderAgain,
);
