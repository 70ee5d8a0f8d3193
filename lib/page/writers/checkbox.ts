import { isOn, labelOf, press } from '../press';
import type { Target } from '../targets';
import { type Hands, type Writer, wrongAction } from './writer';

/**
 * One box or switch. It is pressed at most once a try: some libraries draw the new state later than 100 ms, and a second
 * press would take the first one back.
 */
export const checkbox: Writer = {
  read: ({ element }) => (isOn(element) ? 'on' : ''),
  matches: ({ element }, action) => action.do === 'check' && isOn(element) === action.on,
  write(target, action, hands) {
    if (action.do !== 'check') throw wrongAction();
    turn(target, action.on, hands);
  },
  capture: ({ element }) => (isOn(element) ? 'on' : ''),
  restore: (target, captured, hands) => turn(target, captured === 'on', hands),
};

function turn({ element }: Target, on: boolean, { focus, attempt }: Hands): void {
  if (isOn(element) === on) return;
  focus.to(element);
  if (attempt === 0) press(element, 0);
  else press(labelOf(element), 1);
}
