import { type Choices, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists.ts';
import { claim, ticked } from './model.ts';

const make = (tag: string, properties: Record<string, unknown>, text = '') =>
  Object.assign(document.createElement(tag), properties, text === '' ? {} : { textContent: text });

const options = (list: Choices) => list.map(([value, text]) => make('option', { value }, text));

/** Puts a new form, with what the claim holds so far, into `place`. */
export function draw(place: HTMLElement): void {
  const form = document.querySelector<HTMLTemplateElement>('#claim')!.content.cloneNode(true) as DocumentFragment;
  const one = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector)!;
  one('va-select').append(...options(US_STATES));
  one('va-combo-box').append(...options(US_STATES));
  one('va-radio').append(
    ...SEXES.map(([value, label]) =>
      make('va-radio-option', { name: 'patientSex', value, label, checked: claim.patientSex === value }),
    ),
  );
  one('va-checkbox-group').append(
    ...RELATIONSHIPS.map(([name, label]) => make('va-checkbox', { name, label, checked: ticked.has(name) })),
  );
  for (const element of form.querySelectorAll<HTMLInputElement>('[name]:not(va-radio-option, va-checkbox)')) {
    const held = claim[element.getAttribute('name')!];
    if (held) element.setAttribute(element.localName === 'va-telephone-input' ? 'contact' : 'value', held);
  }
  place.replaceChildren(form);
}
