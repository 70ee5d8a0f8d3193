import { commitOnContinue } from '../shared/continued.ts';
import { filesText } from '../shared/files.ts';
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
    model[control.name] = control.value === '' ? '' : String(control.valueAsNumber);
  } else {
    model[control.name] = control.value;
  }
});
// What is edited in place tells of no change, only of input.
const illness = one('#illness');
illness.addEventListener('input', () => {
  model.illness = illness.innerText.trim();
});

// The drop zone keeps a list of its own, and its input is empty again after each choice.
const proofs: File[] = [];
const proof = one<HTMLInputElement>('#proof');
const takeProofs = (files: Iterable<File>) => {
  proofs.push(...files);
  const rows = proofs.map((file, at) => {
    const row = document.createElement('li');
    const remove = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Remove' });
    remove.addEventListener('click', () => takeProofs(proofs.splice(at, 1) && []));
    row.append(file.name, ' ', remove);
    return row;
  });
  one('#proofs').replaceChildren(...rows);
};
one('#browse').addEventListener('click', () => proof.click());
proof.addEventListener('change', () => {
  takeProofs([...(proof.files ?? [])]);
  proof.value = '';
});
one('#zone').addEventListener('dragover', (event) => event.preventDefault());
one('#zone').addEventListener('drop', (event) => {
  event.preventDefault();
  takeProofs((event as DragEvent).dataTransfer?.files ?? []);
});

commitOnContinue(one('#continue'), async () => ({
  ...model,
  bill: await filesText(one<HTMLInputElement>('#bill').files),
  medical: await filesText(one<HTMLInputElement>('#medical').files),
  proof: await filesText(proofs),
  subscriberBorn: [model.sbYear, model.sbMonth, model.sbDay].join('-'),
}));
