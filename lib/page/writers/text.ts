import { sameText } from '../same';
import type { Target } from '../targets';
import { type TextControl, typeText } from '../typing';
import { CannotWrite, textOf, type Writer } from './writer';

/** Text-like inputs. A mask's guide ("(___) ___-____") counts as empty; a text that does not fit is never cut. */
export const text: Writer = {
  read: (target) => shownIn(target),
  matches: (target, action) => {
    const { value } = target.element as TextControl;
    const wanted = textOf(action);
    return wanted === '' ? value === '' : sameText(value, wanted);
  },
  async write(target, action, { focus, attempt }) {
    const control = target.element as TextControl;
    const wanted = fitting(control, textOf(action));
    await typeText(control, wanted, focus, attempt);
  },
  capture: (target) => (target.element as TextControl).value,
  restore: (target, captured, { focus }) => typeText(target.element as TextControl, captured, focus),
};

function shownIn(target: Target): string {
  const { value } = target.element as TextControl;
  return /[\p{L}\p{N}]/u.test(value) ? value.trim() : value.replace(/[\s_()/.+-]/g, '');
}

/** @throws CannotWrite when the control takes less than the whole text. */
function fitting(control: TextControl, wanted: string): string {
  const { maxLength } = control;
  if (maxLength >= 0 && wanted.length > maxLength) {
    throw new CannotWrite(
      `This field takes ${maxLength} characters and "${wanted}" has ${wanted.length}, so nothing was written.`,
    );
  }
  if (control.type !== 'number') return wanted;
  const plain = wanted.replace(/^\$|,(?=\d{3})|\s/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) {
    throw new CannotWrite(`This field takes only a plain number, and "${wanted}" is none.`);
  }
  return plain;
}
