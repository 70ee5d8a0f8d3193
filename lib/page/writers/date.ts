import { fireChanged } from '../events';
import type { Target } from '../targets';
import { setValue } from '../typing';
import { as, cannot, type Writer } from './writer';

/** Native date input: takes YYYY-MM-DD whatever the page shows; one for a moment gets the beginning of the day. */
export const date: Writer = nativeDate(10);

/** A writer for native date-like inputs, whose own format is the first `length` characters of YYYY-MM-DD. */
export function nativeDate(length: number): Writer {
  const input = (target: Target) => target.element as HTMLInputElement;
  return {
    read: (target) => input(target).value,
    matches: (target, action) =>
      action.do === 'date' && input(target).value.slice(0, length) === action.iso.slice(0, length),
    write(target, action, hands) {
      const { min, max, type } = input(target);
      const value = as(action, 'date').iso.slice(0, length) + (type === 'datetime-local' ? 'T00:00' : '');
      if ((min && value < min) || (max && value > max)) {
        throw cannot(`range ${value}/${min}/${max}`);
      }
      this.restore(target, value, hands);
    },
    restore(target, value, { focus }) {
      focus.to(input(target));
      setValue(input(target), value);
      fireChanged(input(target));
    },
  };
}
