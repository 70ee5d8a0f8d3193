import { fireChanged } from '../events';
import { type Choice, findChoice, noChoice } from '../pick';
import { isEmpty, tidy } from '../readerParts';
import type { Target } from '../targets';
import { as, type Writer } from './writer';

const selectOf = (target: Target) => target.element as HTMLSelectElement;

/** Native <select>, one choice. Standing on its placeholder it is empty. */
export const select: Writer = {
  read: (target) => (isEmpty('select', target.element) ? '' : tidy(selectOf(target).selectedOptions[0]?.text, 200)),
  matches(target, action) {
    if (action.do !== 'choose') return false;
    const choices = choicesOf(target);
    const wanted = choices[findChoice(choices, action)];
    const now = choices[selectOf(target).selectedIndex];
    return wanted !== undefined && wanted.value === now?.value && wanted.text === now.text;
  },
  write(target, action, hands) {
    const place = findChoice(choicesOf(target), as(action, 'choose'));
    if (place < 0) throw noChoice();
    return this.restore(target, String(place), hands);
  },
  capture: (target) => String(selectOf(target).selectedIndex),
  restore(target, captured, { focus }) {
    const control = selectOf(target);
    focus.to(control);
    control.selectedIndex = Number(captured);
    fireChanged(control);
  },
};

const choicesOf = (target: Target): Choice[] =>
  [...selectOf(target).options].map((option) => ({
    value: option.value,
    text: option.label || option.text,
    disabled: option.matches(':disabled'),
  }));
