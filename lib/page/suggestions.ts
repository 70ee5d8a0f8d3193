import { all } from './all';
import { fire } from './events';
import { takenAs } from './listbox';
import { isSeen, type Offered, rootsOf, rowsIn } from './offered';
import { clock, until } from './pause';
import { type ChooseAction, findChoice } from './pick';
import { floats, isBeside } from './popups';
import { press } from './press';
import type { TextControl } from './typing';

/** How long a list of suggestions may take to come up, and to change once it has. */
const APPEARS_WITHIN = 1200;
const SETTLES_WITHIN = 400;

const LISTS = 'ul,ol,[role=menu],[role=listbox]';

/** The lists that float beside a control now. */
export const listsBeside = (control: HTMLElement): HTMLElement[] =>
  rootsOf(control)
    .flatMap((root) => all(root, LISTS))
    .filter((list) => isSeen(list) && !list.contains(control) && isBeside(list, control) && floats(list, control));

/**
 * Takes from a list that came up after typing the row that means what an action asks for. Such a control does not say
 * that it has a list; it is only looked for where the page has emptied what was typed.
 * @param before the lists that stood there before anything was typed
 */
export async function takeSuggestion(
  control: TextControl,
  action: ChooseAction,
  before: readonly HTMLElement[],
): Promise<void> {
  let since = 0;
  const row = await until<Offered | null>(() => {
    const rows = listsBeside(control)
      .filter((list) => !before.includes(list))
      .flatMap((list) => rowsIn(list));
    if (rows.length === 0) return undefined;
    since ||= clock();
    return rows[findChoice(rows, action)] ?? (clock() - since > SETTLES_WITHIN ? null : undefined);
  }, APPEARS_WITHIN);
  if (!row) return;
  hover(row.element);
  press(row.element);
  await until(() => !row.element.isConnected || !isSeen(row.element), 300);
  takenAs(control, action, control.value);
}

/** Moves the pointer onto an element: some lists take the row it is over, and not the one that is pressed. */
function hover(element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = (step: number) => ({ clientX: left + width / 2 + step, clientY: top + height / 2 });
  fire(element, 'mouseover', at(-2));
  for (const step of [-1, 0]) fire(element, 'mousemove', at(step));
}
