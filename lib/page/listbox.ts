import { until } from './pause';
import { type ChooseAction, findChoice } from './pick';
import { press } from './press';
import { tidy } from './scan/text';

/**
 * The listbox a combobox or button has open: the one it names by aria-controls or aria-owns, in its own tree or, for
 * libraries that open it elsewhere, in the document; or the only one that was not there before.
 */
export function openListbox(control: HTMLElement, before: ReadonlySet<Element>): HTMLElement | undefined {
  const root = control.getRootNode() as Document | ShadowRoot;
  const owner =
    control.hasAttribute('aria-controls') || control.hasAttribute('aria-owns')
      ? control
      : control.closest('[role=combobox]');
  const ids = `${owner?.getAttribute('aria-controls') ?? ''} ${owner?.getAttribute('aria-owns') ?? ''}`;
  for (const id of ids.split(/\s+/)) {
    const found = id && (root.getElementById(id) ?? control.ownerDocument.getElementById(id));
    if (found && hasOptions(found)) return found;
  }
  const fresh = [...listboxesNear(control)].filter((list) => !before.has(list) && hasOptions(list));
  return fresh.length === 1 ? fresh[0] : undefined;
}

/** Every listbox a control could have opened, that a person can see. */
export function listboxesNear(control: HTMLElement): Set<HTMLElement> {
  const found = new Set<HTMLElement>();
  for (const root of [control.ownerDocument, control.getRootNode() as ShadowRoot]) {
    for (const list of root.querySelectorAll<HTMLElement>('[role=listbox]')) if (hasOptions(list)) found.add(list);
  }
  return found;
}

const hasOptions = (list: HTMLElement): boolean =>
  list.querySelector('[role=option]') !== null && list.checkVisibility({ visibilityProperty: true });

const optionsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

/**
 * The option an action means, in an open listbox.
 * @throws CannotWrite when several fit and differ.
 */
export function optionIn(list: HTMLElement, action: ChooseAction): HTMLElement | undefined {
  const options = optionsOf(list);
  const choices = options.map((option) => ({
    value: option.getAttribute('data-value') ?? option.getAttribute('value') ?? '',
    text: tidy(option.textContent) || tidy(option.getAttribute('aria-label')),
    disabled: option.getAttribute('aria-disabled') === 'true' || option.hasAttribute('disabled'),
  }));
  return options[findChoice(choices, action)];
}

/** What a widget shows since one of its options was pressed, in its own words: some show less or more than the option says. */
const taken = new WeakMap<HTMLElement, { wanted: string; shown: string }>();

export const isTakenAs = (control: HTMLElement, action: ChooseAction, shown: string): boolean => {
  const last = taken.get(control);
  return shown !== '' && last?.shown === shown && last.wanted === action.text;
};

/** Presses an option and waits until the widget has closed its list and shows a choice; says whether it has. */
export async function takeOption(
  control: HTMLElement,
  option: HTMLElement,
  action: ChooseAction,
  read: () => string,
): Promise<boolean> {
  const isDone = () => control.getAttribute('aria-expanded') !== 'true' && read() !== '';
  for (const way of [0, 1]) {
    if (!option.isConnected) break;
    press(option, way);
    if (await until(() => isDone() || undefined, 150)) break;
  }
  if (!isDone()) return false;
  taken.set(control, { wanted: action.text, shown: read() });
  return true;
}
