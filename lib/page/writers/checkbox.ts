import { isOn, pressBox } from '../press';
import type { Target } from '../targets';
import { as, type Hands, type Writer } from './writer';

/**
 * One box or switch. It is pressed at most once a try: some libraries draw the new state later than 100 ms, and a second
 * press would take the first one back.
 */
export const checkbox: Writer = {
  read: ({ element }) => (isOn(element) ? 'on' : ''),
  matches: ({ element }, action) => action.do === 'check' && isOn(element) === action.on,
  write: (target, action, hands) => turnTo(target, as(action, 'check').on, hands),
  restore: (target, captured, hands) => turnTo(target, captured === 'on', hands),
};

function turnTo({ element }: Target, on: boolean, { focus, attempt }: Hands): void {
  // in a tab in the background nothing is drawn, and a box that looks unticked may be ticked
  if (isOn(element) === on || (attempt > 0 && document.hidden)) return;
  focus.to(element);
  pressBox(element, attempt);
}
