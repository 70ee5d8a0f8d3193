import { firePointerDown, firePointerUp } from '../events';
import { isTakenAs, listboxesNear, openListbox, optionIn, takeOption } from '../listbox';
import { until } from '../pause';
import { type ChooseAction, isAccepted, noChoice } from '../pick';
import { tidy } from '../scan/text';
import type { Target } from '../targets';
import { type TextControl, typeText } from '../typing';
import { text } from './text';
import type { Hands, Writer } from './writer';

/** How long a list may take to open, and to load what was typed for. */
const OPENS_WITHIN = 200;
const LOADS_WITHIN = 1000;
/** A list that offers only other options for this long will not offer ours. */
const SETTLES_WITHIN = 200;

/**
 * ARIA combobox with an input (MUI Autocomplete, react-select, USWDS): the list is opened, or filtered by typing, and the
 * option that reads exactly right is pressed. Text typed without an option would be dropped by the page on blur.
 */
export const combobox: Writer = {
  read: (target) => shownBy(target.element as TextControl),
  matches(target, action) {
    if (action.do !== 'choose') return text.matches(target, action);
    const now = shownBy(target.element as TextControl);
    return isAccepted(now, action) || isTakenAs(target.element, action, now);
  },
  async write(target, action, hands) {
    const input = target.element as HTMLInputElement;
    if (action.do !== 'choose' || input.list) return text.write(target, action, hands);
    await choose(target, action, hands);
  },
  capture: (target) => shownBy(target.element as TextControl),
  async restore(target, captured, hands) {
    const input = target.element as TextControl;
    await typeText(input, captured, hands.focus, 1);
  },
};

async function choose(target: Target, action: ChooseAction, hands: Hands): Promise<void> {
  const input = target.element as HTMLInputElement;
  const before = listboxesNear(input);
  const take = async (milliseconds: number): Promise<boolean> => {
    const option = await soughtOption(input, action, before, milliseconds);
    return option ? takeOption(input, option, action, () => shownBy(input)) : false;
  };
  hands.focus.to(input);
  firePointerDown(input);
  firePointerUp(input);
  input.click();
  if (await take(OPENS_WITHIN)) return;
  for (const words of new Set([action.text, ...action.accept].filter(Boolean))) {
    await typeText(input, words, hands.focus, hands.attempt);
    if (await take(LOADS_WITHIN)) return;
  }
  await typeText(input, '', hands.focus, 1);
  throw noChoice(action);
}

/** Waits for the wanted option; gives up early when the list stands still without it. */
async function soughtOption(
  input: HTMLElement,
  action: ChooseAction,
  before: ReadonlySet<Element>,
  milliseconds: number,
): Promise<HTMLElement | undefined> {
  let offered = '';
  let since = 0;
  const found = await until<HTMLElement | 'none'>(() => {
    const list = openListbox(input, before);
    const option = list && optionIn(list, action);
    if (option) return option;
    const now = list?.textContent ?? '';
    if (now !== offered) {
      offered = now;
      since = performance.now();
    }
    return offered !== '' && performance.now() - since > SETTLES_WITHIN ? 'none' : undefined;
  }, milliseconds);
  return found === 'none' ? undefined : found;
}

/** The input's text, or the chosen value that a library shows beside its emptied input (react-select, Ant Design). */
function shownBy(input: TextControl): string {
  const box = input.parentElement?.parentElement;
  if (input.value || !box || box.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1)
    return input.value;
  return tidy(box.querySelector('[class*=single-value],[class*=singleValue],[class*=selection-item]')?.textContent);
}
