import { fireChange, fireInput } from '../events';
import type { Target } from '../targets';
import { setValue } from '../typing';
import { CannotWrite, type Hands, type Writer, wrongAction } from './writer';

/** Native date input: takes YYYY-MM-DD whatever the page shows. */
export const date: Writer = nativeDate((iso) => iso);

/** A writer for native date-like inputs. `cut` makes the input's own format from YYYY-MM-DD. */
export function nativeDate(cut: (iso: string) => string): Writer {
  const input = (target: Target) => target.element as HTMLInputElement;
  const put = (target: Target, value: string, { focus }: Hands) => {
    focus.to(input(target));
    setValue(input(target), value);
    fireInput(input(target));
    fireChange(input(target));
  };
  return {
    read: (target) => input(target).value,
    matches: (target, action) => action.do === 'date' && input(target).value === cut(action.iso),
    write(target, action, hands) {
      if (action.do !== 'date') throw wrongAction();
      const value = cut(action.iso);
      const { min, max } = input(target);
      if ((min && value < min) || (max && value > max)) {
        const range = [min && `from ${min}`, max && `to ${max}`].filter(Boolean).join(' ');
        throw new CannotWrite(`This field takes dates ${range}, and ${value} is outside.`);
      }
      put(target, value, hands);
    },
    capture: (target) => input(target).value,
    restore: put,
  };
}
