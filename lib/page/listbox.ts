import { all } from './all';
import { isActive } from './focus';
import { until } from './pause';
import { type ChooseAction, findChoice } from './pick';
import { press } from './press';
import { attribute } from './readerParts';
import { textIn } from './textIn';

/** A list that offers only other options for this long will not offer ours. */
const SETTLES_WITHIN = 200;

/** What a widget shows since one of its options was pressed, in its own words: some show less or more than the option says. */
const taken = new WeakMap<HTMLElement, { wanted: string; shown: string }>();

export const isTakenAs = (control: HTMLElement, action: ChooseAction, shown: string): boolean => {
  const last = taken.get(control);
  return shown !== '' && last?.shown === shown && last.wanted === action.text;
};

export const isExpanded = (control: HTMLElement): boolean => attribute(control, 'aria-expanded') === 'true';

/**
 * Makes a widget offer its options, step by step, until the one an action means is among them, and presses that.
 * `wait` is how many milliseconds each step is given, `read` what the widget shows as its choice.
 * @returns whether the widget has closed its list and shows a choice.
 * @throws CannotWrite when several options fit and differ.
 */
export async function chooseFrom(
  control: HTMLElement,
  action: ChooseAction,
  read: () => string,
  steps: { act: () => Promise<void> | void; wait: number }[],
): Promise<boolean> {
  const before = listboxesIn(control);
  const isDone = () => !isExpanded(control) && read() !== '';
  for (const { act, wait } of steps) {
    await act();
    const option = await soughtOption(() => openListbox(control, before), action, wait);
    for (let attempt = 0; option?.isConnected && attempt < 2; attempt++) {
      press(option, attempt);
      if (!(await until(isDone, 150))) continue;
      taken.set(control, { wanted: action.text, shown: read() });
      await until(() => isActive(control), 100); // many give the focus back late, out of the next field's hands
      return true;
    }
  }
  return false;
}

/** Waits for the wanted option; gives up early when the list stands still without it. */
async function soughtOption(
  list: () => HTMLElement | undefined,
  action: ChooseAction,
  wait: number,
): Promise<HTMLElement | undefined> {
  let offered = '';
  let since = 0;
  const found = await until<HTMLElement | null>(() => {
    const open = list();
    const option = open && optionIn(open, action);
    if (option) return option;
    const now = open?.textContent ?? '';
    if (now !== offered) {
      offered = now;
      since = performance.now();
    }
    return offered !== '' && performance.now() - since > SETTLES_WITHIN ? null : undefined;
  }, wait);
  return found ?? undefined;
}

/**
 * The listbox a control has open: the one it names by aria-controls or aria-owns, in its own tree or, for libraries that
 * open it elsewhere, in the document; or the only one that was not there before.
 */
function openListbox(control: HTMLElement, before: HTMLElement[]): HTMLElement | undefined {
  const now = listboxesIn(control);
  const owner = control.closest('[aria-controls],[aria-owns]');
  const ids = owner ? `${attribute(owner, 'aria-controls')} ${attribute(owner, 'aria-owns')}`.split(' ') : [];
  const named = now.find((list) => ids.some((id) => id !== '' && list.closest(`#${CSS.escape(id)}`)));
  const fresh = now.filter((list) => !before.includes(list));
  return named ?? (fresh.length === 1 ? fresh[0] : undefined);
}

/** Every listbox with options that a person can see, in the document and in the control's own tree. */
function listboxesIn(control: HTMLElement): HTMLElement[] {
  const roots = new Set([document, control.getRootNode() as ShadowRoot]);
  return [...roots]
    .flatMap((root) => all(root, '[role=listbox]'))
    .filter((list) => list.querySelector('[role=option]') && list.checkVisibility({ visibilityProperty: true }));
}

function optionIn(list: HTMLElement, action: ChooseAction): HTMLElement | undefined {
  const options = all(list, '[role=option]');
  const choices = options.map((option) => ({
    value: attribute(option, 'data-value'),
    text: textIn(option),
    disabled: attribute(option, 'aria-disabled') === 'true',
  }));
  return options[findChoice(choices, action)];
}
