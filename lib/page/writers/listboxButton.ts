import { fireChange, fireInput, fireKey, firePointerDown, firePointerUp } from '../events';
import { isTakenAs, listboxesNear, openListbox, optionIn, takeOption } from '../listbox';
import { until } from '../pause';
import { isAccepted, noChoice } from '../pick';
import { isEmpty } from '../scan/content';
import { tidy } from '../scan/text';
import type { Target } from '../targets';
import { setValue } from '../typing';
import { CannotWrite, type Hands, type Writer, wrongAction } from './writer';

/** A button that opens a listbox and takes no typing (MUI Select, Headless UI, Radix). */
export const listboxButton: Writer = {
  read: shownBy,
  matches(target, action) {
    if (action.do !== 'choose') return false;
    const shown = shownBy(target);
    if (shown === '') return false;
    const hidden = hiddenInput(target.element)?.value;
    if (hidden && hidden === action.value) return true;
    return isAccepted(shown, action) || isTakenAs(target.element, action, shown);
  },
  async write(target, action, hands) {
    if (action.do !== 'choose') throw wrongAction();
    const button = target.element;
    const list = await open(button, hands);
    if (!list) throw new CannotWrite('The list of this field did not open.');
    const option = optionIn(list, action);
    if (!option) {
      await close(button, list);
      throw noChoice(action);
    }
    if (!(await takeOption(button, option, action, () => shownBy(target)))) await close(button, list);
  },
  capture: (target) => hiddenInput(target.element)?.value ?? shownBy(target),
  /** A choice cannot be taken back in the list, but libraries listen to their hidden input for browsers' autofill. */
  restore({ element }, captured, { focus }) {
    const hidden = hiddenInput(element);
    if (!hidden) return;
    focus.to(element);
    setValue(hidden, captured);
    fireInput(hidden);
    fireChange(hidden);
  },
};

async function open(button: HTMLElement, { focus }: Hands): Promise<HTMLElement | undefined> {
  const before = listboxesNear(button);
  focus.to(button);
  const ways = [
    () => firePointerDown(button),
    () => {
      firePointerUp(button);
      button.click();
    },
    () => fireKey(button, 'keydown', 'ArrowDown'),
  ];
  for (const way of ways) {
    way();
    const list = await until(() => openListbox(button, before), 120);
    if (list) return list;
  }
  return undefined;
}

async function close(button: HTMLElement, list: HTMLElement): Promise<void> {
  if (button.getAttribute('aria-expanded') !== 'true') return;
  fireKey(list, 'keydown', 'Escape');
  await until(() => button.getAttribute('aria-expanded') !== 'true' || undefined, 300);
}

/** The native control that libraries keep beside the button for forms and autofill. */
function hiddenInput(button: HTMLElement): HTMLInputElement | HTMLSelectElement | undefined {
  const found = button.parentElement?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    ':scope > input[aria-hidden=true], :scope > input[type=hidden], :scope > select[aria-hidden=true]',
  );
  return found?.length === 1 ? found[0] : undefined;
}

function shownBy({ element }: Target): string {
  if (hiddenInput(element)?.value === '' || isEmpty('listbox-button', element)) return '';
  return tidy(element.textContent);
}
