import { commitOnContinue } from '../shared/continued.ts';
import { EMPLOYERS, US_STATES } from '../shared/lists.ts';

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const option = (value: string, text: string) => Object.assign(document.createElement('option'), { value, text });

one('#state').append(...US_STATES.map(([code, name]) => option(code, name)));
one('#employers').append(...EMPLOYERS.map(([value, text]) => option(value, text)));

/** A page without a library keeps what its own change events told it, the older way of portals. */
const model: Record<string, string> = {};
one('#claim').addEventListener('change', (event) => {
  const control = event.target as HTMLInputElement;
  if (control.type === 'checkbox') {
    const ticked = document.querySelectorAll<HTMLInputElement>(`input[name=${control.name}]:checked`);
    model[control.name] = [...ticked].map(({ value }) => value).join(',');
  } else if (control.type === 'number') {
    model[control.name] = String(control.valueAsNumber);
  } else {
    model[control.name] = control.value;
  }
});
// What is edited in place tells of no change, only of input.
const illness = one('#illness');
illness.addEventListener('input', () => {
  model.illness = illness.innerText.trim();
});

commitOnContinue(one('#continue'), () => ({
  ...model,
  subscriberBorn: [model.sbYear, model.sbMonth, model.sbDay].join('-'),
}));
