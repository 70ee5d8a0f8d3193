import { fireChanged, fireKey } from '../events';
import { chooseFrom, isExpanded, isTakenAs } from '../listbox';
import { isAccepted, noChoice } from '../pick';
import { withoutPlaceholder } from '../placeholder';
import { pressDown, pressUp } from '../press';
import { isEmpty, tidy } from '../readerParts';
import type { Target } from '../targets';
import { textIn } from '../textIn';
import { setValue } from '../typing';
import { as, type Writer } from './writer';

const OPENS_WITHIN = 150;

/** A button that opens a listbox and takes no typing (MUI Select, Headless UI, Radix). */
export const listboxButton: Writer = {
  read: shownBy,
  matches(target, action) {
    if (action.do !== 'choose') return false;
    const shown = shownBy(target);
    if (shown === '') return false;
    const hidden = hiddenInput(target.element)?.value;
    return (hidden && hidden === action.value) || isAccepted(shown, action) || isTakenAs(target.element, action, shown);
  },
  async write(target, action, { focus }) {
    const wanted = as(action, 'choose');
    const button = target.element;
    const open = (act: () => void) => ({
      act: () => void (isExpanded(button) || act()),
      wait: OPENS_WITHIN,
      scrolls: true,
    });
    focus.to(button);
    const steps = [
      open(() => pressDown(button)),
      open(() => {
        pressUp(button);
        button.click();
      }),
      open(() => fireKey(button, 'keydown', 'ArrowDown')),
    ];
    if (await chooseFrom(button, wanted, () => shownBy(target), steps)) return;
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
  // a component's own words are its label; what stands in its slots is the choice
  if (!isBlank) return withoutPlaceholder(element.shadowRoot ? tidy(element.textContent) : textIn(element));
  return textIn(element) || element.matches('[data-value=""]') ? '' : shownBehind(element);
}

/** What a component draws behind a button without words, which is laid over it. */
function shownBehind(button: HTMLElement): string {
  const box = button.parentElement;
  if (!box || !(button.getRootNode() instanceof ShadowRoot)) return '';
  return box.querySelector('label,[class*=placeholder],[part*=placeholder]') ? '' : withoutPlaceholder(textIn(box));
}
