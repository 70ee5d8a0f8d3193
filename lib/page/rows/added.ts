import { all } from '../all';
import { until } from '../pause';
import { isOff, press } from '../press';
import { buttonWords } from '../scan/buttonWords';
import { ownBoxes, seenButtons } from './controls';
import { anyOf } from './shown';

/** A line of the claim that came into the page by our pressing its button. */
interface Added {
  /** Its controls, where it has any that stay. */
  elements: HTMLElement[];
  /** Spellings of what the page's list shows of it. */
  shows: string[][];
}

let added: Added[] = [];

/** How long a page may take to remove a line. */
const PATIENCE = 1500;

const REMOVES =
  /^\W*(?:remove|delete|discard|eliminar|quitar|borrar|suprimir)(?!\p{L})|^\s*[×✕✖✗xX−–🗑-]+\s*$|(?<!\p{L})(?:trash|remove|delete)(?!\p{L})/iu;

/** The controls of a line that was added. */
export function rememberRow(elements: HTMLElement[]): void {
  if (elements.length > 0) added.push({ elements, shows: [] });
}

/** The page's list shows a line now. @param isLast it is the one whose controls were remembered last */
export function rememberShown(shows: string[][], isLast: boolean): void {
  const last = added.at(-1);
  if (isLast && last && last.shows.length === 0) last.shows = shows;
  else added.push({ elements: [], shows });
}

/**
 * Takes the added lines away again by their own buttons, last first; one of which `isHers` says that she has changed it
 * stays.
 * @returns how many there is no way to take away, and the controls of those that went
 */
export async function removeAdded(
  isHers: (element: HTMLElement) => boolean,
): Promise<{ left: number; gone: HTMLElement[] }> {
  const rows = added.reverse();
  added = [];
  const gone: HTMLElement[] = [];
  let left = 0;
  for (const row of rows) {
    if (row.elements.some(isHers)) continue;
    if (await remove(row)) gone.push(...row.elements);
    else if (row.elements.some(isThere) || row.shows.length > 0) left += 1;
  }
  return { left, gone };
}

const isThere = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();

async function remove({ elements, shows }: Added): Promise<boolean> {
  const live = elements.filter(isThere);
  const button = live.length > 0 ? removerBeside(live) : removerOfShown(shows);
  if (!button || isOff(button)) return false;
  if ((button as HTMLButtonElement).type === 'submit' && (button as HTMLButtonElement).form) return false;
  const count = rowsShowing(shows).length;
  press(button);
  const isGone = () => (live.length > 0 ? !live.some(isThere) : rowsShowing(shows).length < count);
  return (await until(isGone, PATIENCE)) === true;
}

const isRemover = (button: HTMLElement): boolean => REMOVES.test(buttonWords(button) || button.title);

/** The one remove button in the box that holds this line's controls and no other. */
function removerBeside(live: readonly HTMLElement[]): HTMLElement | undefined {
  for (const box of ownBoxes(live, undefined)) {
    const found = seenButtons(box).filter(isRemover);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

const ROW = 'tr,li,[role=row],[role=listitem],article,details,fieldset,section,div';

/** The smallest boxes with a remove button of their own that show all of a line, in the page's order. */
function rowsShowing(shows: readonly string[][]): HTMLElement[] {
  if (shows.length === 0) return [];
  return seenButtons(document).filter((button) => {
    if (!isRemover(button)) return false;
    let row: HTMLElement | null | undefined = button.closest<HTMLElement>(ROW);
    for (; row && row !== document.body; row = row.parentElement?.closest<HTMLElement>(ROW)) {
      if (all(row, 'button,[role=button],a').filter(isRemover).length > 1) return false;
      const text = row.innerText;
      if (shows.every((spellings) => anyOf(spellings).test(text))) return true;
    }
    return false;
  });
}

const removerOfShown = (shows: readonly string[][]): HTMLElement | undefined => rowsShowing(shows).at(-1);
