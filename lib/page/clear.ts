import { findBeside } from './beside';
import { fireKey } from './events';
import { until } from './pause';
import { isBeside } from './popups';
import { press } from './press';
import { attribute } from './readerParts';

const CLEARS = /^\W*(?:clear|limpiar)\b/i;
/** What a button for more than one control says: never pressed for one. */
const OF_MORE = /\b(?:form|all|everything|page|claim|lines?|rows?|fields|section|formulario|todo)\b/i;
const NAMED_SO = /(?:^|[-_\s])clear(?:able|[-_]*(?:icon|button|btn|input|indicator))?(?:\s|$)/i;
const EMPTIES_WITHIN = 150;

/**
 * Presses the page's own button that empties one control, when it has one. Libraries often draw it only under the pointer.
 * @returns whether the control is empty then
 */
export async function pressClear(control: HTMLElement, isEmpty: () => boolean): Promise<boolean> {
  const button = findBeside(
    control,
    'button,[role=button],[aria-label],[title],[class*=clear]',
    (one) => isClear(one) && isBeside(one, control),
  );
  if (button) press(button);
  return (await until(isEmpty, button ? EMPTIES_WITHIN : 0)) === true;
}

/** Presses the keys that empty a control which shows something beside its text, or takes no typing. */
export async function pressKeysThatClear(control: HTMLElement, isEmpty: () => boolean): Promise<boolean> {
  for (const key of ['Backspace', 'Delete']) {
    if (isEmpty()) break;
    fireKey(control, 'keydown', key);
    fireKey(control, 'keyup', key);
    await until(isEmpty, EMPTIES_WITHIN);
  }
  return isEmpty();
}

function isClear(one: HTMLElement): boolean {
  const said = attribute(one, 'aria-label') || one.title || (one.matches('button,[role=button]') && one.textContent);
  return said ? CLEARS.test(said) && !OF_MORE.test(said) : NAMED_SO.test(attribute(one, 'class'));
}
