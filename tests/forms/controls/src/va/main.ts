import '@department-of-veterans-affairs/component-library/dist/main.css';
import '../shared/look.css';
import iconSprite from '@department-of-veterans-affairs/web-components/dist/img/sprite.svg?url';
import { defineCustomElements } from '@department-of-veterans-affairs/web-components/loader';
import { commitOnContinue } from '../shared/continued.ts';
import { filesText } from '../shared/files.ts';
import { draw } from './draw.ts';
import { claim, flat, ticked } from './model.ts';

declare global {
  // where <va-icon> looks for its icons
  var __VA_ICON_SPRITE_LOCATION__: string;
}

globalThis.__VA_ICON_SPRITE_LOCATION__ = iconSprite;
await defineCustomElements();

const place = document.querySelector<HTMLElement>('#place')!;

/** Hears one event of the components called so; inner components tell theirs through the one that holds them. */
function hear<T>(event: string, components: string, told: (element: HTMLInputElement, detail: T) => void): void {
  place.addEventListener(event, (heard) => {
    const element = heard.target as HTMLInputElement;
    if (element.matches(components)) told(element, (heard as CustomEvent<T>).detail);
  });
}

hear('input', 'va-text-input, va-textarea', (element) => {
  claim[element.name] = element.value;
});
hear('dateChange', 'va-memorable-date', (element) => {
  claim[element.name] = element.value;
});
hear<{ value: string }>('vaSelect', 'va-select, va-combo-box', (element, { value }) => {
  claim[element.name] = value;
});
hear<{ value: string }>('vaValueChange', 'va-radio', (element, { value }) => {
  claim[element.id] = value;
});
hear<{ checked: boolean }>('vaChange', 'va-checkbox', (element, { checked }) => {
  if (checked) ticked.add(element.name);
  else ticked.delete(element.name);
});
hear<{ contact?: string }>('vaContact', 'va-telephone-input', (_, { contact }) => {
  claim.patientPhone = contact ?? '';
});

/** What the file components told, by their names. */
const files: Record<string, File[]> = {};
hear<{ files: File[] }>('vaChange', 'va-file-input', (element, detail) => {
  files[element.name] = [...detail.files];
});
hear<{ state: { file: File | null }[] }>('vaMultipleChange', 'va-file-input-multiple', (element, { state }) => {
  files[element.getAttribute('name')!] = state.flatMap(({ file }) => file ?? []);
});

draw(place);
commitOnContinue(
  document.querySelector<HTMLElement>('va-button')!,
  async () => ({ ...flat(), bill: await filesText(files.bill), medical: await filesText(files.medical) }),
  () => draw(place),
);
