import { all } from './all';
import { fireKey } from './events';
import { until } from './pause';
import { press } from './press';
import { attribute, parentAcross } from './readerParts';

const CLEARS = /^\W*(?:clear|limpiar)\b/i;
/** What a button for more than one control says: never pressed for one. */
const OF_MORE = /\b(?:form|all|everything|page|claim|lines?|rows?|fields|section|formulario|todo)\b/i;
const NAMED_SO = /(?:^|[-_\s])clear(?:able|[-_]*(?:icon|button|btn|input|indicator))?(?:\s|$)/i;
const INPUTS = 'input:not([type=hidden],[aria-hidden=true]),select:not([aria-hidden=true]),textarea';
const EMPTIES_WITHIN = 150;
/** How far beside its control a button stands, in CSS pixels. */
const NEAR = 48;

/** Presses the page's own button that empties one control, when it has one. @returns whether it is empty then */
export async function pressClear(control: HTMLElement, isEmpty: () => boolean): Promise<boolean> {
  const button = clearButtonOf(control);
  if (!button) return isEmpty();
  press(button);
  return (await until(isEmpty, EMPTIES_WITHIN)) === true;
}

/** Presses the keys that empty a control which shows something beside its text, or takes no typing. */
export async function pressKeysThatClear(control: HTMLElement, isEmpty: () => boolean): Promise<boolean> {
  for (const key of ['Backspace', 'Delete']) {
    if (isEmpty()) return true;
    fireKey(control, 'keydown', key);
    fireKey(control, 'keyup', key);
    if (await until(isEmpty, EMPTIES_WITHIN)) return true;
  }
  return isEmpty();
}

/** The button inside or right beside a control that says it clears it; libraries often draw it only under the pointer. */
function clearButtonOf(control: HTMLElement): HTMLElement | undefined {
  let box: Element | null = control;
  for (let up = 0; box && up < 4; up++, box = parentAcross(box)) {
    if (box.querySelectorAll(INPUTS).length > 1) return undefined;
    const found = all(box, 'button,[role=button],[aria-label],[title],[class*=clear]').find(
      (one) => one !== control && isClear(one) && isBeside(one, control),
    );
    if (found) return found;
  }
  return undefined;
}

function isClear(one: HTMLElement): boolean {
  const name =
    attribute(one, 'aria-label') || one.title || (one.matches('button,[role=button]') ? one.textContent! : '');
  const said = name.trim();
  return said ? CLEARS.test(said) && !OF_MORE.test(said) : NAMED_SO.test(attribute(one, 'class'));
}

function isBeside(one: HTMLElement, control: HTMLElement): boolean {
  const [a, b] = [one.getBoundingClientRect(), control.getBoundingClientRect()];
  const middle = (a.top + a.bottom) / 2;
  return (
    a.width > 0 && middle > b.top - 8 && middle < b.bottom + 8 && a.left < b.right + NEAR && a.right > b.left - NEAR
  );
}
