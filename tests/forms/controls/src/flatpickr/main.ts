import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { isoDate } from '../shared/isoDate.ts';
import { keepPlainInputs } from '../shared/plainInputs.ts';

/** The first of the dates the pickers' own change hooks told. */
const dates: Record<string, Date | undefined> = {};
const keep = (name: string) => ({
  onChange: ([date]: Date[]) => {
    dates[name] = date;
  },
});

const born = flatpickr('#born', keep('born'));
const from = flatpickr('#from', { altInput: true, altFormat: 'F j, Y', ...keep('from') });
const to = flatpickr('#to', { allowInput: true, dateFormat: 'm/d/Y', ...keep('to') });
const pickers = { born, from, to } as Record<string, flatpickr.Instance>;

const plain = keepPlainInputs(['first', 'last', 'memberId', 'total', 'signature']);

commitOnContinue(
  document.querySelector<HTMLElement>('#continue')!,
  () => {
    const shown = Object.entries(pickers).map(([name, picker]) => [name, isoDate(picker.selectedDates[0])]);
    const total = plain.model.total ? String(Number(plain.model.total)) : '';
    return { ...plain.model, ...Object.fromEntries(shown), total };
  },
  () => {
    plain.renderAgain();
    for (const [name, picker] of Object.entries(pickers)) picker.setDate(dates[name] ?? []);
  },
);
