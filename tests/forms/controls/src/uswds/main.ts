import '@uswds/uswds/css/uswds.min.css';
import { commitOnContinue } from '../shared/continued.ts';
import { filesText } from '../shared/files.ts';
import { type Choices, RELATIONSHIPS, SEXES, US_STATES } from '../shared/lists.ts';
import { claim, flat, told } from './model.ts';
import { show } from './show.ts';

const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const option = (value: string, text: string) => Object.assign(document.createElement('option'), { value, text });

const MONTHS = Array.from(
  { length: 12 },
  (_, at) => [String(at + 1), new Date(2000, at, 1).toLocaleString('en-US', { month: 'long' })] as const,
);

/** Radio buttons or checkboxes as tiles. */
function tiles(kind: 'radio' | 'checkbox', name: string, list: Choices): HTMLElement[] {
  return list.map(([value, text]) => {
    const id = `${name}-${value}`;
    const tile = Object.assign(document.createElement('div'), { className: `usa-${kind}` });
    const className = `usa-${kind}__input usa-${kind}__input--tile`;
    const input = Object.assign(document.createElement('input'), { className, id, type: kind, name, value });
    const label = Object.assign(document.createElement('label'), { className: `usa-${kind}__label`, htmlFor: id });
    label.textContent = text;
    tile.append(input, label);
    return tile;
  });
}

for (const list of ['#state', '#subscriberState'])
  one(list).append(...US_STATES.map(([code, name]) => option(code, name)));
for (const list of ['#patientMonth', '#subscriberMonth'])
  one(list).append(...MONTHS.map(([number, name]) => option(number, name)));
one('#sexes').append(...tiles('radio', 'patientSex', SEXES));
one('#relationships').append(...tiles('checkbox', 'relationship', RELATIONSHIPS));
await import('@uswds/uswds'); // sets its components up in the page as it is now

const form = one<HTMLFormElement>('#claim');
/** What the page's change events told of the file inputs. */
const files: Record<string, File[]> = {};
form.addEventListener('change', ({ target }) => {
  const input = target as HTMLInputElement;
  if (input.type === 'file') files[input.id] = [...(input.files ?? [])];
});
form.addEventListener('change', (event) => told(event.target as HTMLInputElement));
commitOnContinue(
  one('#continue'),
  async () => ({ ...flat(claim), bill: await filesText(files.bill), medical: await filesText(files.medical) }),
  () => show(form, claim),
);
