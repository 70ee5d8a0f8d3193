import IMask from 'imask';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { isoDate } from '../shared/isoDate.ts';
import { keepPlainInputs } from '../shared/plainInputs.ts';

const one = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!;

const two = (part: number) => String(part).padStart(2, '0');
const born = IMask(one('born'), {
  mask: Date,
  pattern: 'm{/}`d{/}`Y',
  format: (date: Date | null) =>
    date ? [two(date.getMonth() + 1), two(date.getDate()), date.getFullYear()].join('/') : '',
  parse: (text: string) => {
    const [month = 0, day = 0, year = 0] = text.split('/').map(Number);
    return new Date(year, month - 1, day);
  },
});
const phone = IMask(one('patientPhone'), { mask: '(000) 000-0000' });
const taxId = IMask(one('taxId'), { mask: '00-0000000', lazy: false });
const total = IMask(one('total'), { mask: Number, scale: 2, radix: '.', thousandsSeparator: ',', min: 0 });

/** What the masks told when they accepted a value. */
const model: { born: Date | null; phone: string; taxId: string; total: number | null } = {
  born: null,
  phone: '',
  taxId: '',
  total: null,
};
born.on('accept', () => {
  model.born = born.typedValue;
});
phone.on('accept', () => {
  model.phone = phone.unmaskedValue;
});
taxId.on('accept', () => {
  model.taxId = taxId.unmaskedValue;
});
total.on('accept', () => {
  model.total = total.unmaskedValue === '' ? null : total.typedValue;
});

const plain = keepPlainInputs(['first', 'last', 'memberId', 'provider', 'signature']);

commitOnContinue(
  one('continue'),
  () => ({
    ...plain.model,
    born: isoDate(model.born),
    patientPhone: model.phone,
    taxId: model.taxId,
    total: String(model.total ?? ''),
  }),
  () => {
    plain.renderAgain();
    born.typedValue = model.born;
    phone.unmaskedValue = model.phone;
    taxId.unmaskedValue = model.taxId;
    total.unmaskedValue = String(model.total ?? '');
  },
);
