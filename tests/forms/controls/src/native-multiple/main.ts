import { commitOnContinue } from '../shared/continued.ts';
import { DIAGNOSES } from '../shared/lists.ts';

const codes = document.querySelector<HTMLSelectElement>('#codes')!;
for (const [value, text] of DIAGNOSES) codes.append(Object.assign(document.createElement('option'), { value, text }));

const model: Record<string, string> = {};
document.querySelector('#claim')!.addEventListener('change', (event) => {
  const { name, value } = event.target as HTMLInputElement;
  model[name] = event.target === codes ? [...codes.selectedOptions].map((one) => one.value).join(',') : value;
});

commitOnContinue(document.querySelector<HTMLElement>('#continue')!, () => ({ ...model }));
