import { confirmIn, dialogAround } from './drawn';
import { isActive } from './focus';
import { isBusy, listboxesIn, type Offered, offeredIn, openListbox, popupOf, scrollOn } from './offered';
import { clock, until } from './pause';
import { type ChooseAction, findChoice, findOwnWords, isAccepted, meantAmong, wordsOf } from './pick';
import { isOn, press } from './press';
import { attribute } from './readerParts';
import { textApart, wholeText } from './textIn';

/** A list that offers only other options for this long will not offer ours. */
const SETTLES_WITHIN = 200;
/** The longest that a list may say it is loading, and that one control may take altogether. */
const LOADS_WITHIN = 4000;
/** How long a list that says it is open may take to be drawn, and a dialog to close. */
const DRAWN_WITHIN = 1500;
const GIVES_UP_AFTER = 6000;

/** What a widget shows since one of its options was pressed, in its own words: some show less or more than the option says. */
const taken = new WeakMap<HTMLElement, { wanted: string; shown: string }>();

export const isTakenAs = (control: HTMLElement, action: ChooseAction, shown: string): boolean => {
  const last = taken.get(control);
  return shown !== '' && last?.shown === shown && last.wanted === action.text;
};

/** Remembers that a control shows this since an option was taken for an action. */
export const takenAs = (control: HTMLElement, { text }: ChooseAction, shown: string): void => {
  taken.set(control, { wanted: text, shown });
};

export const isExpanded = (control: HTMLElement): boolean => attribute(control, 'aria-expanded') === 'true';

/** One way to make a list offer what is sought. */
export interface Step {
  /** What gives or promises false has nothing to do it with, and is left out. */
  act: () => unknown;
  /** How many milliseconds no list, or an unchanged one, is waited for. */
  wait: number;
  /** The words that were typed into it. */
  typed?: string;
  /** The whole list is looked through, as only scrolling shows more of it. */
  scrolls?: boolean;
}

/** How long a list may take to send what was typed for, and to be narrowed by another spelling of it. */
const SENDS_WITHIN = 1600;
const NARROWS_WITHIN = 400;

/** Types what an action means, in one wording after the other, where `enter` puts it. */
export const searching = (action: ChooseAction, enter: (words: string) => unknown): Step[] =>
  wordsOf(action).map((typed, place) => ({
    act: () => enter(typed),
    wait: place === 0 ? SENDS_WITHIN : NARROWS_WITHIN,
    typed,
  }));

/**
 * Makes a widget offer its options, step by step, until the one an action means is among them, and presses that.
 * `read` is what the widget shows as its choice.
 * @returns whether the widget has closed its list and shows a choice.
 * @throws CannotWrite when several options fit and differ.
 */
export async function chooseFrom(
  control: HTMLElement,
  action: ChooseAction,
  read: () => string,
  steps: Step[],
): Promise<boolean> {
  const before = listboxesIn(control);
  const list = () => openListbox(control, before);
  const first = read(); // words in the place of a choice may look like one
  const isDone = () => {
    const shown = read();
    return !isExpanded(control) && shown !== '' && (shown !== first || isAccepted(shown, action));
  };
  const last = clock() + GIVES_UP_AFTER;
  for (const step of steps) {
    if (clock() > last) break;
    const stale = step.typed ? textOf(list(), control) : '';
    if ((await step.act()) === false) continue;
    const option = await soughtOption(control, list, action, step, stale);
    for (let attempt = 0; option?.isConnected && attempt < 2; attempt++) {
      const around = dialogAround(option);
      const dialog = around === dialogAround(control) ? undefined : around;
      press(option);
      if (dialog && !(await until(isDone, 150)) && isOn(option)) {
        const confirm = confirmIn(dialog);
        if (confirm) press(confirm);
      }
      if (!(await until(isDone, dialog ? DRAWN_WITHIN : 150))) continue;
      takenAs(control, action, read());
      await until(() => isActive(control), 100); // many give the focus back late, out of the next field's hands
      return true;
    }
  }
  return false;
}

const textOf = (list: HTMLElement | undefined, control: HTMLElement): string =>
  list ? wholeText(popupOf(list, control)) : '';

/** Waits for the wanted option; gives up early when the list stands still without it. */
async function soughtOption(
  control: HTMLElement,
  list: () => HTMLElement | undefined,
  action: ChooseAction,
  { wait, typed, scrolls }: Step,
  stale: string,
): Promise<HTMLElement | undefined> {
  let shown = '';
  let offered: Offered[] = [];
  let offersNone = true; // "Searching ..." is often an option that cannot be taken
  let since = clock();
  const found = await until<HTMLElement | null>(() => {
    const open = list();
    const popup = open && popupOf(open, control);
    const now = popup ? wholeText(popup) : '';
    if (now !== shown) {
      shown = now;
      since = clock();
      offered = open ? offeredIn(open, popup!) : [];
      offersNone = offered.every(({ disabled }) => disabled);
      const option = optionIn(offered, action, typed);
      if (option) return option;
    }
    const still = clock() - since;
    if (isBusy(control, popup)) return undefined;
    const patience = scrolls && isExpanded(control) ? DRAWN_WITHIN : wait;
    if (offersNone || shown === stale) return still > patience ? null : undefined;
    if (still <= SETTLES_WITHIN) return undefined;
    // by what it says only when it has shown all, as the next row may say just that
    if (!scrolls || !scrollOn(open!, popup!)) return meantAmong(offered, action)?.element ?? null;
    since = clock();
    return undefined;
  }, LOADS_WITHIN);
  return found ?? undefined;
}

function optionIn(offered: readonly Offered[], action: ChooseAction, typed: string | undefined) {
  const whole = findChoice(offered, action);
  const apart = () => offered.map((one) => ({ ...one, text: textApart(one.element) }));
  const place = whole >= 0 ? whole : findChoice(apart(), action);
  if (place >= 0) return offered[place]!.element;
  return typed && action.free ? offered[findOwnWords(offered, typed)]?.element : undefined;
}
