import { pressClear } from '../clear';
import { fireChanged, fireKey } from '../events';
import { chooseFrom, isExpanded, isTakenAs, type Step, searching } from '../listbox';
import { until } from '../pause';
import { type ChooseAction, isAccepted, noChoice } from '../pick';
import { withoutPlaceholder } from '../placeholder';
import { pressDown, pressUp } from '../press';
import { isEmpty, tidy } from '../readerParts';
import { searchBoxOf } from '../searchBox';
import type { Target } from '../targets';
import { textIn } from '../textIn';
import { setValue, typeText } from '../typing';
import { as, type Hands, type Writer } from './writer';

const OPENS_WITHIN = 150;
const FOLLOWS_WITHIN = 150;

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
  async write(target, action, hands) {
    const wanted = as(action, 'choose');
    if (await chooseByHand(target, wanted, () => shownBy(target), hands)) return;
    hands.focus.to(target.element);
    throw noChoice();
  },
  capture: stateOf,
  /**
   * Libraries listen to their hidden input for browsers' autofill; others have a button that clears, or an option for what
   * stood there before: "Choose a state". Where there is none of it, a choice cannot be taken back.
   */
  async restore(target, captured, hands) {
    const { element } = target;
    const [value = '', ...shown] = captured.split('\n');
    const words = shown.join(' ');
    const isDone = () => stateOf(target) === captured;
    const hidden = hiddenInput(element);
    hands.focus.to(element);
    if (hidden) {
      setValue(hidden, value);
      fireChanged(hidden);
      if (await until(isDone, FOLLOWS_WITHIN)) return;
    }
    if ((await pressClear(element, isDone)) || words === '') return;
    const before: ChooseAction = { do: 'choose', value: '', text: words, accept: [] };
    await chooseByHand(target, before, () => textIn(element), hands);
  },
};

/** Opens the list of a button and presses the option that is meant; a list with a search box of its own is searched. */
function chooseByHand(target: Target, wanted: ChooseAction, read: () => string, { focus, attempt }: Hands) {
  const button = target.element;
  const open = (act: () => void): Step => ({
    act: () => (isExpanded(button) ? false : void act()),
    wait: OPENS_WITHIN,
    scrolls: true,
  });
  const search = async (words: string) => {
    const box = searchBoxOf(button);
    return box ? typeText(box, words, focus, attempt) : false;
  };
  focus.toOpen(button);
  return chooseFrom(button, wanted, read, [
    open(() => pressDown(button)),
    open(() => {
      pressUp(button);
      button.click();
    }),
    open(() => fireKey(button, 'keydown', 'ArrowDown')),
    ...searching(wanted, search),
  ]);
}

/** What the hidden input holds, and under it what the button shows. */
function stateOf({ element }: Target): string {
  return `${hiddenInput(element)?.value ?? ''}\n${textIn(element)}`;
}

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
