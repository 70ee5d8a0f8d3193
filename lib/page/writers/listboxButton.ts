import { fireChanged, fireKey } from '../events';
import { chooseFrom, isExpanded, isTakenAs, type Step, searching } from '../listbox';
import { isAccepted, noChoice } from '../pick';
import { withoutPlaceholder } from '../placeholder';
import { pressDown, pressUp } from '../press';
import { isEmpty } from '../readerParts';
import { searchBoxOf } from '../searchBox';
import type { Target } from '../targets';
import { textIn } from '../textIn';
import { setValue, typeText } from '../typing';
import { as, type Writer } from './writer';

const OPENS_WITHIN = 150;

/** A button that opens a listbox, which may have a box of its own to search it (MUI Select, Headless UI, Radix, Select2). */
export const listboxButton: Writer = {
  read: shownBy,
  matches(target, action) {
    if (action.do !== 'choose') return false;
    const shown = shownBy(target);
    if (shown === '') return false;
    const hidden = hiddenInput(target.element)?.value;
    return (hidden && hidden === action.value) || isAccepted(shown, action) || isTakenAs(target.element, action, shown);
  },
  async write(target, action, { focus, attempt }) {
    const wanted = as(action, 'choose');
    const button = target.element;
    const open = (act: () => void) => ({
      act: () => (isExpanded(button) ? false : void act()),
      wait: OPENS_WITHIN,
      scrolls: true,
    });
    focus.toOpen(button);
    const search = async (words: string) => {
      const box = searchBoxOf(button);
      return box ? typeText(box, words, focus, attempt) : false;
    };
    const steps: Step[] = [
      open(() => pressDown(button)),
      open(() => {
        pressUp(button);
        button.click();
      }),
      open(() => fireKey(button, 'keydown', 'ArrowDown')),
      ...searching(wanted, search),
    ];
    if (await chooseFrom(button, wanted, () => shownBy(target), steps)) return;
    focus.to(button);
    throw noChoice();
  },
  capture: (target) => hiddenInput(target.element)?.value ?? shownBy(target),
  /** A choice cannot be taken back in the list, but libraries listen to their hidden input for browsers' autofill. */
  restore({ element }, captured, { focus }) {
    const hidden = hiddenInput(element);
    if (!hidden) return;
    focus.to(element);
    setValue(hidden, captured);
    fireChanged(hidden);
  },
};

/** The native control that libraries keep beside the button for forms and autofill. */
function hiddenInput(button: HTMLElement): HTMLInputElement | HTMLSelectElement | undefined {
  const found = button.parentElement?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    ':scope > :is(input,select):is([aria-hidden=true],[type=hidden])',
  );
  return found?.length === 1 ? found[0] : undefined;
}

function shownBy({ element }: Target): string {
  const isBlank =
    hiddenInput(element)?.value === '' ||
    element.matches('[data-placeholder],[data-value=""]') ||
    isEmpty('listbox-button', element);
  return isBlank ? '' : withoutPlaceholder(textIn(element));
}
