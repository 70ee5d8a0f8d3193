import Inputmask from 'inputmask';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { keepPlainInputs } from '../shared/plainInputs.ts';

const one = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!;

const masks = {
  born: Inputmask({ alias: 'datetime', inputFormat: 'mm/dd/yyyy' }).mask(one('born')),
  patientPhone: Inputmask('(999) 999-9999').mask(one('patientPhone')),
  taxId: Inputmask('99-9999999').mask(one('taxId')),
  zip: Inputmask('99999[-9999]').mask(one('zip')),
  total: Inputmask({ alias: 'currency', prefix: '$ ' }).mask(one('total')),
};

/** What each mask says its value is once it is complete, taken when the input tells of a change. */
const model: Record<string, string> = {};
for (const [id, mask] of Object.entries(masks)) {
  one(id).addEventListener('change', () => {
    model[id] = mask.isComplete() ? mask.unmaskedvalue() : '';
  });
}

const plain = keepPlainInputs(['first', 'last', 'memberId', 'provider', 'signature']);

commitOnContinue(
  one('continue'),
  () => ({
    ...plain.model,
    ...model,
    born: (model.born ?? '').replace(/^(\d+)\/(\d+)\/(\d+)$/, '$3-$1-$2'),
    total: model.total ? String(Number(model.total)) : '',
  }),
  () => {
    plain.renderAgain();
    for (const [id, mask] of Object.entries(masks)) mask.setValue(model[id] ?? '');
  },
);
