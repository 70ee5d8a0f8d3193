import { fireChanged } from '../events';
import type { Target } from '../targets';
import { setValue } from '../typing';
import { as, cannot, type Writer } from './writer';

/** Native date input: takes YYYY-MM-DD whatever the page shows. */
export const date: Writer = nativeDate(10);

/** A writer for native date-like inputs, whose own format is the first `length` characters of YYYY-MM-DD. */
export function nativeDate(length: number): Writer {
  const input = (target: Target) => target.element as HTMLInputElement;
  return {
    read: (target) => input(target).value,
    matches: (target, action) => action.do === 'date' && input(target).value === action.iso.slice(0, length),
    write(target, action, hands) {
      const value = as(action, 'date').iso.slice(0, length);
      const { min, max } = input(target);
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
