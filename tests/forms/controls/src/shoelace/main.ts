import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { type Choices, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists.ts';

interface Shoelace extends HTMLElement {
  value: string;
  checked: boolean;
}
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;

function element(tag: string, value: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.setAttribute('value', value);
  made.append(text);
  return made;
}
const fill = (selector: string, tag: string, choices: Choices) =>
  one(selector).append(...choices.map(([value, text]) => element(tag, value, text)));

fill('[name=patientState]', 'sl-option', US_STATES);
fill('[name=subscriberState]', 'sl-option', US_STATES);
fill('[name=sex]', 'sl-radio', SEXES);
fill('#relationship', 'sl-checkbox', RELATIONSHIPS);

/** What the elements held when they told of a change. */
const model: Record<string, string> = {};
const valued = [...document.querySelectorAll<Shoelace>('sl-input, sl-textarea, sl-select, sl-radio-group')];
for (const control of valued) {
  control.addEventListener('sl-change', () => {
    model[control.getAttribute('name')!] = control.value;
  });
}
const boxes = [...document.querySelectorAll<Shoelace>('sl-checkbox')];
one('#relationship').addEventListener('sl-change', () => {
  model.relationship = boxes
    .filter(({ checked }) => checked)
    .map(({ value }) => value)
    .join(',');
});

commitOnContinue(
  one('#continue'),
  () => ({ ...model, total: model.total ? String(Number(model.total)) : '' }),
  () => {
    for (const control of valued) control.value = model[control.getAttribute('name')!] ?? '';
    for (const box of boxes) box.checked = (model.relationship ?? '').split(',').includes(box.value);
  },
);
