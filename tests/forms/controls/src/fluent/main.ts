import { webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components';
import '@fluentui/web-components/checkbox.js';
import '@fluentui/web-components/dropdown.js';
import '@fluentui/web-components/field.js';
import '@fluentui/web-components/listbox.js';
import '@fluentui/web-components/option.js';
import '@fluentui/web-components/radio.js';
import '@fluentui/web-components/radio-group.js';
import '@fluentui/web-components/text-input.js';
import '@fluentui/web-components/textarea.js';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { type Choices, EMPLOYERS, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists.ts';

setTheme(webLightTheme);

interface Fluent extends HTMLElement {
  name: string;
  value: string | null;
  checked: boolean;
}
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;

function element(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
const option = ([value, text]: Choices[number]) => element('fluent-option', { value }, text);
const labelled = (control: HTMLElement, text: string) =>
  element('fluent-field', { 'label-position': 'after' }, element('label', { slot: 'label' }, text), control);

one('[name=patientState] fluent-listbox').append(...US_STATES.map(option));
one('[name=subscriberState] fluent-listbox').append(...US_STATES.map(option));
one('[name=employer] fluent-listbox').append(...EMPLOYERS.map(option));
one('[name=sex]').append(
  ...SEXES.map(([value, text]) => labelled(element('fluent-radio', { slot: 'input', name: 'sex', value }), text)),
);
one('#relationship').append(
  ...RELATIONSHIPS.map(([value, text]) => labelled(element('fluent-checkbox', { slot: 'input', value }), text)),
);

/** What the elements held when they told of a change. */
const model: Record<string, string> = {};
const VALUES = 'fluent-text-input, fluent-textarea, fluent-dropdown, fluent-radio-group';
for (const control of document.querySelectorAll<Fluent>(VALUES)) {
  control.addEventListener('change', () => {
    model[control.getAttribute('name')!] = control.value ?? '';
  });
}
const boxes = [...document.querySelectorAll<Fluent>('fluent-checkbox')];
one('#relationship').addEventListener('change', () => {
  model.relationship = boxes
    .filter(({ checked }) => checked)
    .map(({ value }) => value)
    .join(',');
});

commitOnContinue(
  one('#continue'),
  () => ({ ...model, total: model.total ? String(Number(model.total)) : '' }),
  () => {
    for (const control of document.querySelectorAll<Fluent>(VALUES)) {
      control.value = model[control.getAttribute('name')!] ?? '';
    }
    for (const box of boxes) box.checked = (model.relationship ?? '').split(',').includes(box.value!);
  },
);
