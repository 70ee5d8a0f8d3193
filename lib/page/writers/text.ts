import { sameText } from '../same';
import { type TextControl, typeText } from '../typing';
import { cannot, textOf, type Writer } from './writer';

/** Text-like inputs. A mask's guide ("(___) ___-____") counts as empty; a text that does not fit is never cut. */
export const text: Writer = {
  read({ element }) {
    const { value } = element as TextControl;
    return value.replace(/[\s_()/.+-]/g, '') && value.trim();
  },
  matches: ({ element }, action) => sameText((element as TextControl).value, textOf(action)),
  write: ({ element }, action, { focus, attempt }) =>
    typeText(element as TextControl, fitting(element as TextControl, textOf(action)), focus, attempt),
  capture: ({ element }) => (element as TextControl).value,
  restore: ({ element }, captured, { focus }) => typeText(element as TextControl, captured, focus),
};

/** @throws CannotWrite when the control takes less than the whole text. */
function fitting(control: TextControl, wanted: string): string {
  const { maxLength, type } = control;
  if (maxLength >= 0 && wanted.length > maxLength) {
    throw cannot(`short ${maxLength}`);
  }
  const plain = type === 'number' ? wanted.replace(/^\$|,(?=\d{3})|\s/g, '') : wanted;
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(plain)) {
    throw cannot('number');
  }
  return plain;
}
