import { initialize } from '@ionic/core/components';
import { defineCustomElement as app } from '@ionic/core/components/ion-app.js';
import { defineCustomElement as button } from '@ionic/core/components/ion-button.js';
import { defineCustomElement as buttons } from '@ionic/core/components/ion-buttons.js';
import { defineCustomElement as checkbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-content.js';
import { defineCustomElement as datetime } from '@ionic/core/components/ion-datetime.js';
import { defineCustomElement as datetimeButton } from '@ionic/core/components/ion-datetime-button.js';
import { defineCustomElement as footer } from '@ionic/core/components/ion-footer.js';
import { defineCustomElement as header } from '@ionic/core/components/ion-header.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
import { defineCustomElement as list } from '@ionic/core/components/ion-list.js';
import { defineCustomElement as listHeader } from '@ionic/core/components/ion-list-header.js';
import { defineCustomElement as modal } from '@ionic/core/components/ion-modal.js';
import { defineCustomElement as note } from '@ionic/core/components/ion-note.js';
import { defineCustomElement as progressBar } from '@ionic/core/components/ion-progress-bar.js';
import { defineCustomElement as radio } from '@ionic/core/components/ion-radio.js';
import { defineCustomElement as radioGroup } from '@ionic/core/components/ion-radio-group.js';
import { defineCustomElement as searchbar } from '@ionic/core/components/ion-searchbar.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as selectOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as textarea } from '@ionic/core/components/ion-textarea.js';
import { defineCustomElement as title } from '@ionic/core/components/ion-title.js';
import { defineCustomElement as toggle } from '@ionic/core/components/ion-toggle.js';
import { defineCustomElement as toolbar } from '@ionic/core/components/ion-toolbar.js';
import '@ionic/core/css/ionic.bundle.css';
import './style.css';
import { US_STATES } from '../../src/shared/lists.ts';

initialize({ mode: 'ios' });
const DEFINE = [app, button, buttons, checkbox, content, datetime, datetimeButton, footer, header, input, item, label];
const AND = [list, listHeader, modal, note, progressBar, radio, radioGroup, searchbar, select, selectOption];
for (const define of [...DEFINE, ...AND, textarea, title, toggle, toolbar]) define();

type Valued = HTMLElement & { value?: string | number | null; checked?: boolean };
const one = <T extends HTMLElement = Valued>(selector: string) => document.querySelector<T>(selector)!;
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

for (const box of all('.states')) {
  const options = US_STATES.map(([value, textContent]) =>
    Object.assign(document.createElement('ion-select-option'), { value, textContent }),
  );
  box.append(...options);
}

/** What the components told with ionChange, by their names. */
const model: Record<string, string> = {};
const VALUED = 'ion-input, ion-textarea, ion-select, ion-radio-group, ion-datetime';

function showWhatIsAsked() {
  one('#dependent').hidden = !['partner', 'kid'].includes(model.treated ?? '');
  one('#accidentItem').hidden = ['', 'none'].includes(model.accident ?? '');
  for (const row of all('.second')) row.hidden = model.second !== 'on';
  for (const row of all('.bank')) row.hidden = model.how !== 'bank';
}

function listen(root: ParentNode) {
  for (const control of root.querySelectorAll<Valued>(VALUED)) {
    const name = control.getAttribute('name') ?? control.id;
    model[name] = '';
    control.addEventListener('ionChange', (event) => {
      if (event.target !== control) return;
      model[name] = String(control.value ?? '').slice(0, control.matches('ion-datetime') ? 10 : undefined);
      showWhatIsAsked();
    });
  }
  for (const control of root.querySelectorAll<Valued>('ion-toggle, ion-checkbox')) {
    const name = control.getAttribute('name')!;
    model[name] = '';
    control.addEventListener('ionChange', () => {
      model[name] = control.checked ? 'on' : '';
      showWhatIsAsked();
    });
  }
}

let sessions = 0;
function addSession() {
  const name = (part: string) => `session${sessions}.${part}`;
  const card = document.createElement('ion-list');
  card.setAttribute('inset', 'true');
  card.innerHTML = `
    <ion-list-header><ion-label>Session ${sessions + 1}</ion-label></ion-list-header>
    <ion-item><ion-input name="${name('day')}" type="date" label="Day" label-placement="stacked"></ion-input></ion-item>
    <ion-item><ion-input name="${name('code')}" label="Billing code" label-placement="floating" maxlength="5"></ion-input></ion-item>
    <ion-item><ion-input name="${name('times')}" type="number" label="Times" label-placement="floating"></ion-input></ion-item>
    <ion-item><ion-input name="${name('cost')}" type="number" label="Cost ($)" label-placement="floating"></ion-input></ion-item>`;
  one('#sessions').append(card);
  listen(card);
  sessions += 1;
}

let step = 0;
function go(to: number) {
  step = to;
  for (const section of all('[data-step]')) section.hidden = section.dataset.step !== String(step);
  one('#back').hidden = step === 0;
  one('#next').textContent = step === 3 ? 'Send' : 'Next';
  one('#progress').value = String((step + 1) / 4);
  void one<HTMLElement & { scrollToTop: () => Promise<void> }>('ion-content').scrollToTop();
}

listen(document);
addSession();
one('#more').addEventListener('click', addSession);
one('#back').addEventListener('click', () => go(step - 1));
one('#next').addEventListener('click', () => {
  if (step < 3) go(step + 1);
});

Object.assign(window, { formState: () => ({ ...model }) });
