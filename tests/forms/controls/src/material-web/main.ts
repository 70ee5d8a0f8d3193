import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/select/filled-select.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/textfield/filled-text-field.js';
import '@material/web/textfield/outlined-text-field.js';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { type Choices, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists.ts';

interface Material extends HTMLElement {
  value: string;
  checked: boolean;
}
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;

function element(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}
const option = ([value, text]: Choices[number]) =>
  element('md-select-option', { value }, element('div', { slot: 'headline' }, text));

for (const name of ['patientState', 'subscriberState']) one(`[name=${name}]`).append(...US_STATES.map(option));
one('#sex').append(
  ...SEXES.map(([value, text]) => element('label', {}, element('md-radio', { name: 'sex', value }), text)),
);
one('#relationship').append(
  ...RELATIONSHIPS.map(([value, text]) => element('label', {}, element('md-checkbox', { value }), text)),
);

/** What the elements held when they told of a change. */
const model: Record<string, string> = {};
const VALUES = 'md-outlined-text-field, md-filled-text-field, md-outlined-select, md-filled-select';
const valued = [...document.querySelectorAll<Material>(VALUES)];
for (const control of valued) {
  control.addEventListener('change', () => {
    model[control.getAttribute('name')!] = control.value;
  });
}
const ticked = (tag: string) =>
  [...document.querySelectorAll<Material>(tag)]
    .filter(({ checked }) => checked)
    .map(({ value }) => value)
    .join(',');
one('#sex').addEventListener('change', () => {
  model.sex = ticked('md-radio');
});
one('#relationship').addEventListener('change', () => {
  model.relationship = ticked('md-checkbox');
});

commitOnContinue(
  one('#continue'),
  () => ({ ...model, total: model.total ? String(Number(model.total)) : '' }),
  () => {
    for (const control of valued) control.value = model[control.getAttribute('name')!] ?? '';
    for (const [tag, held] of [
      ['md-radio', model.sex],
      ['md-checkbox', model.relationship],
    ] as const) {
      for (const box of document.querySelectorAll<Material>(tag)) {
        box.checked = (held ?? '').split(',').includes(box.value);
      }
    }
  },
);
