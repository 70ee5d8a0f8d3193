import { initialize } from '@ionic/core/components';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as checkbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as datetime } from '@ionic/core/components/ion-datetime.js';
import { defineCustomElement as datetimeButton } from '@ionic/core/components/ion-datetime-button.js';
import { defineCustomElement as header } from '@ionic/core/components/ion-header.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as listHeader } from '@ionic/core/components/ion-list-header.js';
import { defineCustomElement as modal } from '@ionic/core/components/ion-modal.js';
import { defineCustomElement as radio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as radioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as selectOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as textarea } from '@ionic/core/components/ion-textarea.js';
import { defineCustomElement as title } from '@ionic/core/components/ion-title.js';
import { defineCustomElement as toolbar } from '@ionic/core/components/ion-toolbar.js';
import '@ionic/core/css/ionic.bundle.css';
import { commitOnContinue } from '../shared/continued.ts';
import { US_STATES } from '../shared/lists.ts';

initialize();
const DEFINE = [app, checkbox, content, datetime, datetimeButton, header, input, item, label, list, listHeader, modal];
for (const define of [...DEFINE, radio, radioGroup, select, selectOption, textarea, title, toolbar]) define();

type Valued = HTMLElement & { value?: string | null; checked?: boolean };
const one = <T extends HTMLElement = Valued>(selector: string) => document.querySelector<T>(selector)!;
const made = (tag: string, properties: object) => Object.assign(document.createElement(tag), properties);

for (const name of ['patientState', 'subscriberState']) {
  const options = US_STATES.map(([value, text]) => made('ion-select-option', { value, textContent: text }));
  one(`[name=${name}]`).append(...options);
}

/** What the components told with ionChange. */
const model: Record<string, string> = {};
const valued = [
  ...document.querySelectorAll<Valued>('ion-input, ion-textarea, ion-select, ion-radio-group, ion-datetime'),
];
const nameOf = (control: Valued) => control.getAttribute('name') ?? control.id;
for (const control of valued) {
  control.addEventListener('ionChange', (event) => {
    if (event.target === control) model[nameOf(control)] = String(control.value ?? '');
  });
}
const boxes = [...document.querySelectorAll<Valued>('ion-checkbox')];
one('#relationship').addEventListener('ionChange', () => {
  model.relationship = boxes
    .filter(({ checked }) => checked)
    .map(({ value }) => value)
    .join(',');
});

commitOnContinue(
  one('#continue'),
  () => ({
    ...model,
    born: (model.born ?? '').slice(0, 10),
    from: (model.from ?? '').slice(0, 10),
    total: model.total ? String(Number(model.total)) : '',
  }),
  () => {
    for (const control of valued) control.value = model[nameOf(control)];
    for (const box of boxes) box.checked = (model.relationship ?? '').split(',').includes(box.value!);
  },
);
