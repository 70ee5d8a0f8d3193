import { DIALOG } from '../drawn';
import { isDrawn } from '../offered';
import { pause, until } from '../pause';
import { isOff, press } from '../press';
import { buttonWords } from '../scan/buttonWords';
import type { Targets } from '../targets';
import { rememberShown } from './added';
import { ownBoxes, seenButtons, seenControls } from './controls';
import { countShown } from './shown';

/** Why a button was not pressed. */
export type Unpressed = 'gone' | 'changed' | 'locked' | 'submits' | 'leaves' | 'none' | 'several' | 'listed';

export interface PressOrder {
  id: string;
  words: string;
  /** With fields: not the button itself is meant, but the one that saves the line these fields stand in. */
  fields: string[];
  shows: string[][];
  /** Only looks whether there is one to press. */
  peek?: boolean | undefined;
  /** Presses nothing where the page's text shows the day and the charge of the line already. */
  once?: boolean | undefined;
}

export interface Pressed {
  why: Unpressed | '';
  words: string;
  shown: boolean;
  inDialog: boolean;
}

/** How long a page may take to show what was put into its list. */
const PATIENCE = 3000;
/** Milliseconds between two looks at the text of the whole page. */
const LOOKS = 50;

const SAVES =
  /^\W*(?:save|add|done|ok(?:ay)?|apply|insert|update|keep|guardar|agregar|añadir|listo|aceptar|aplicar)(?: (?:this|the|new|este|esta|la|el))?(?: (?:service|line|line item|item|expense|charge|visit|procedure|session|supply|treatment|purchase|row|entry|details?|changes|servicio|l[ií]nea|gasto|cargo|sesi[oó]n|fila))?(?: (?:to|and close|y cerrar)(?: (?:the |my |your )?(?:claim|list|table))?)?\W*$/i;

/**
 * Presses the page's button that adds a line, or the one that saves it, and nothing that sends a form: a form's own
 * submission is kept from happening while it is pressed, but for a dialog that closes by it.
 */
export async function pressFor(
  { id, words, fields, shows, peek, once }: PressOrder,
  targets: Targets,
): Promise<Pressed> {
  const adder = targets.get(id)?.element;
  const elements = fields
    .flatMap((field) => targets.get(field)?.element ?? [])
    .filter((element) => element.isConnected);
  const dialog = elements[0]?.closest<HTMLElement>(DIALOG) ?? null;
  const answer: Pressed = { why: '', words: '', shown: false, inDialog: dialog !== null };
  const button = fields.length > 0 ? saveButton(elements, dialog, adder) : adder;
  answer.why = typeof button === 'string' ? button : refusal(button, fields.length > 0 ? undefined : words, elements);
  if (answer.why !== '' || typeof button !== 'object') return answer;
  answer.words = buttonWords(button);
  if (peek) return answer;

  const before = countShown(shows);
  if (once && shows.length > 1 && before.slice(0, 2).every((count) => count > 0)) return { ...answer, why: 'listed' };
  const controls = seenControls(document).length;
  pressSafely(button);
  const newlyShown = () => countShown(shows).flatMap((count, at) => (count > before[at]! ? [shows[at]!] : []));
  const isShown = () => newlyShown().length > 0;
  // a line that comes up as boxes needs no further waiting here
  const isMore = () => fields.length === 0 && seenControls(document).length > controls;
  if (shows.length > 0) await until(() => isShown() || isMore(), PATIENCE, LOOKS);
  else await pause(50);
  answer.shown = shows.length > 0 && isShown();
  if (answer.shown && !isMore()) rememberShown(newlyShown(), fields.length > 0);
  return answer;
}

/** The one button that saves the line, in the dialog or box that holds the line's fields and nothing else. */
function saveButton(
  elements: readonly HTMLElement[],
  dialog: HTMLElement | null,
  adder: HTMLElement | undefined,
): HTMLElement | 'none' | 'several' {
  if (elements.length === 0) return 'none';
  // a row's own copy of the button that adds lines saves nothing; a dialog's button may well read as the one that opened it
  const isOther = (button: HTMLElement) => dialog || buttonWords(button) !== buttonWords(adder!);
  if (!dialog && !adder?.isConnected) return 'none';
  for (const box of dialog ? [dialog] : ownBoxes(elements, adder)) {
    const found = seenButtons(box).filter((button) => isOther(button) && SAVES.test(buttonWords(button)));
    if (found.length > 1) return 'several';
    if (found[0]) return found[0];
  }
  return 'none';
}

function refusal(
  button: HTMLElement | undefined,
  words: string | undefined,
  own: readonly HTMLElement[],
): Unpressed | '' {
  if (!button?.isConnected || !isDrawn(button)) return 'gone';
  if (words !== undefined && buttonWords(button) !== words) return 'changed';
  if (isOff(button)) return 'locked';
  const code = `${button.getAttribute('href')} ${button.getAttribute('onclick')}`;
  if (/submit\s*\(|postback/i.test(code)) return 'submits';
  if (button.localName === 'a' && /^(?!#|javascript:)./.test(button.getAttribute('href') ?? '')) return 'leaves';
  const { type, form } = button as HTMLButtonElement;
  // the background has seen that an adder's form holds lines only; one that saves stands in the line's own form
  const isForeign = (control: HTMLElement) =>
    !own.some((element) => element === control || element.contains(control) || control.contains(element));
  const sends = type === 'submit' && form && words === undefined && seenControls(form).some(isForeign);
  return sends ? 'submits' : '';
}

/** A press during which no form is sent by the browser; what the page itself does with the event it does. */
function pressSafely(button: HTMLElement): void {
  const end = new AbortController();
  const keep = (event: Event) => {
    const { submitter } = event as SubmitEvent;
    const method = submitter?.getAttribute('formmethod') || (event.target as HTMLFormElement).getAttribute('method');
    if (!/^dialog$/i.test(method ?? '')) event.preventDefault();
  };
  const stay = (event: Event) => {
    if (/^#/.test(button.getAttribute('href') ?? '')) event.preventDefault();
  };
  window.addEventListener('submit', keep, { capture: true, signal: end.signal });
  button.addEventListener('click', stay, { signal: end.signal });
  press(button);
  end.abort();
}
