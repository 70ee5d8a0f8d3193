import Cleave from 'cleave.js';
import 'cleave.js/dist/addons/cleave-phone.us';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { keepPlainInputs } from '../shared/plainInputs.ts';

const one = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!;

/** The raw values as Cleave reported them. */
const model: Record<string, string> = {};
const format = (id: string, options: object) =>
  new Cleave(one(id), {
    ...options,
    onValueChanged: ({ target }: { target: { rawValue: string } }) => {
      model[id] = target.rawValue;
    },
  });

const formats = {
  born: format('born', { date: true, delimiter: '/', datePattern: ['m', 'd', 'Y'] }),
  patientPhone: format('patientPhone', { blocks: [3, 3, 4], delimiter: '-', numericOnly: true }),
  taxId: format('taxId', { blocks: [2, 7], delimiter: '-', numericOnly: true }),
  providerPhone: format('providerPhone', { phone: true, phoneRegionCode: 'US' }),
  total: format('total', { numeral: true, numeralThousandsGroupStyle: 'thousand', prefix: '$' }),
};

const amount = (digits = '') => (digits === '' ? '' : String(Number(digits)));

const plain = keepPlainInputs(['first', 'last', 'memberId', 'provider', 'signature']);

commitOnContinue(
  one('continue'),
  () => ({
    ...plain.model,
    ...model,
    born: formats.born.getISOFormatDate(),
    total: amount(model.total?.replace('$', '')),
  }),
  () => {
    plain.renderAgain();
    for (const [id, cleave] of Object.entries(formats)) cleave.setRawValue(model[id] ?? '');
  },
);
