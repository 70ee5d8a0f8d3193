import '@vaadin/date-picker';
import type { DatePicker } from '@vaadin/date-picker';
import '../shared/look.css';
import { commitOnContinue } from '../shared/continued.ts';
import { keepPlainInputs } from '../shared/plainInputs.ts';

/** The values of the pickers, as their change events told them. */
const dates: Record<string, string> = {};
const pickers = [...document.querySelectorAll<DatePicker>('vaadin-date-picker')];
for (const picker of pickers) {
  picker.addEventListener('change', () => {
    dates[picker.id] = picker.value;
  });
}

const plain = keepPlainInputs(['first', 'last', 'memberId', 'signature']);

commitOnContinue(
  document.querySelector<HTMLElement>('#continue')!,
  () => ({ ...plain.model, ...dates }),
  () => {
    plain.renderAgain();
    for (const picker of pickers) picker.value = dates[picker.id] ?? '';
  },
);
