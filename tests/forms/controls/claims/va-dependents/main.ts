import '@department-of-veterans-affairs/component-library/dist/main.css';
import './style.css';
import iconSprite from '@department-of-veterans-affairs/web-components/dist/img/sprite.svg?url';
import { defineCustomElements } from '@department-of-veterans-affairs/web-components/loader';
import { US_STATES } from '../../src/shared/lists.ts';

type Field = HTMLElement & { value?: string; checked?: boolean };

const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)];
const byId = (id: string) => document.getElementById(id) as HTMLElement;

const sections = all<HTMLElement>('section[data-chapter]');
const model: Record<string, string> = { 'truth.name': '', 'truth.checked': '' };
for (const field of all('section [name]')) model[field.getAttribute('name') ?? ''] = '';
for (const select of all('[data-states]')) {
  select.append(...US_STATES.map(([code, name]) => new Option(name, code)));
}

/** The name and the value a component's own event tells. */
function keep(type: string, read: (field: Field, detail: Record<string, unknown>) => unknown): void {
  document.addEventListener(type, (event) => {
    const field = event.target as Field;
    const name = field.getAttribute('name') ?? '';
    if (Object.hasOwn(model, name)) {
      model[name] = String(read(field, (event as CustomEvent).detail ?? {}) ?? '');
      show();
    }
  });
}

document.addEventListener('input', (event) => {
  const field = event.target as Field;
  const name = field.getAttribute('name') ?? '';
  if (field.matches('va-text-input, va-textarea')) model[name] = field.value ?? '';
});
keep('dateChange', ({ value }) => (value ?? '').replace(/-(\d)(?!\d)/g, '-0$1'));
keep('vaSelect', (_, { value }) => value);
keep('vaValueChange', (_, { value }) => value);
keep('vaChange', (_, { checked }) => (checked ? 'on' : ''));
keep('vaContact', (_, { contact }) => contact);
byId('truth').addEventListener('vaInputChange', (event) => {
  model['truth.name'] = String((event as CustomEvent).detail?.value ?? '');
});
byId('truth').addEventListener('vaCheckboxChange', (event) => {
  model['truth.checked'] = (event as CustomEvent).detail?.checked ? 'on' : '';
});

let chapter = 0;

function show(): void {
  byId('ohi-details').hidden = model['ohi.has'] !== 'Y';
  for (const [index, section] of sections.entries()) section.hidden = index !== chapter;
  byId('back').hidden = chapter === 0;
  byId('continue').textContent = chapter === sections.length - 1 ? 'Submit claim' : 'Continue';
  const bar = byId('progress');
  bar.setAttribute('current', String(chapter + 1));
  bar.setAttribute('heading-text', sections[chapter]?.dataset.chapter ?? '');
}

/** The required fields of this chapter that are still empty say so. */
function isComplete(): boolean {
  const empty = [...(sections[chapter]?.querySelectorAll('[required]') ?? [])].filter((field) => {
    const missing = model[field.getAttribute('name') ?? ''] === '';
    if (missing) field.setAttribute('error', 'This field is required');
    else field.removeAttribute('error');
    return missing;
  });
  return empty.length === 0;
}

document.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!isComplete()) return;
  if (chapter === sections.length - 1) byId('received').setAttribute('visible', 'true');
  else chapter += 1;
  show();
});
byId('back').addEventListener('click', () => {
  chapter -= 1;
  show();
});

Object.assign(window, { formState: () => ({ ...model }) });
show();
Object.assign(globalThis, { __VA_ICON_SPRITE_LOCATION__: iconSprite });
await defineCustomElements();
