import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { US_STATES } from '../../src/shared/lists.ts';

interface Shoelace extends HTMLElement {
  value: string;
  checked: boolean;
}

document.querySelector('[name="me.state"]')!.append(
  ...US_STATES.map(([value, text]) => {
    const option = document.createElement('sl-option');
    option.setAttribute('value', value);
    option.append(text);
    return option;
  }),
);

/** What the elements held when they told of a change. */
const model: Record<string, string> = {};
for (const control of document.querySelectorAll<Shoelace>('main [name]')) {
  const name = control.getAttribute('name')!;
  const isTick = /checkbox|switch/.test(control.localName);
  model[name] = '';
  control.addEventListener('sl-change', () => {
    if (isTick) model[name] = control.checked ? 'on' : '';
    else model[name] = control.value;
  });
}
Object.assign(window, { formState: () => ({ ...model }) });
