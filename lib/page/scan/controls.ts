import type { ControlKind } from '../../pipeline';
import { all } from '../all';
import { attribute } from '../attribute';
import { shadowRootOf } from './hosts';
import { tidy } from './text';
import { isToggle } from './toggle';
import { controlsIn, hostAround } from './tree';

export interface FoundControl {
  element: HTMLElement;
  kind: ControlKind;
}

const NOTHING_TO_FILL_IN = /^(hidden|submit|button|reset|image|range|color)$/;
const KIND_OF_THEIR_OWN = /^(checkbox|file|password|date|month)$/;

/** Whether an element is a control a person fills in, and of which kind; undefined for everything else. */
export function findControl(element: Element): FoundControl | undefined {
  const kind = kindOf(element as HTMLElement);
  return kind ? { element: element as HTMLElement, kind } : undefined;
}

function kindOf(element: HTMLElement): ControlKind | '' {
  switch (element.tagName) {
    case 'INPUT':
      return inputKind(element as HTMLInputElement);
    case 'SELECT':
      return 'select';
    case 'TEXTAREA':
      // react-textarea-autosize and its kind keep a hidden twin to measure with
      return element.matches('[aria-hidden=true]') && (element as HTMLTextAreaElement).readOnly ? '' : 'textarea';
    default:
      return roleKind(element) || (isEditableRoot(element) ? 'contenteditable' : '');
  }
}

function inputKind(input: HTMLInputElement): ControlKind | '' {
  // Firefox shows type=month as a plain text box that still takes YYYY-MM; of a moment only its day is known
  const type = /^month$/i.test(attribute(input, 'type')) ? 'month' : input.type.replace('time-local', '');
  if (type === 'radio') return 'radio-group';
  if (KIND_OF_THEIR_OWN.test(type)) return type as ControlKind;
  if (NOTHING_TO_FILL_IN.test(type) || isShadowOfAnotherControl(input)) return '';
  return input.matches('[role=combobox],[aria-haspopup=listbox][aria-expanded],[aria-autocomplete=list]')
    ? 'combobox'
    : 'text';
}

/** The native input that a library keeps behind its own visible control (MUI Select, MUI X date field, select2). */
const isShadowOfAnotherControl = (input: HTMLInputElement): boolean =>
  input.matches('[aria-hidden=true]') &&
  input.parentElement?.querySelector('[role=combobox],[role=spinbutton],[role=button][aria-haspopup=listbox]') != null;

/** Around its own input, or the fields that go with a choice, an element is not the control; they are. */
const isWrapper = (element: HTMLElement) =>
  element.querySelector('input:not([type=hidden],[type=radio],[aria-hidden=true]),textarea,select');

/**
 * The role of a custom element that is a control of its form by itself, with nothing to fill in inside: it tells its role
 * to the browser alone, and to us by the last word of its name (`fluent-radio`, `md-radio`).
 */
const ownRole = (element: HTMLElement): string =>
  element.matches('[tabindex]:enabled') && controlsIn(shadowRootOf(element) ?? element).length === 0
    ? element.localName.replace(/.*-/, '')
    : element.localName;

function roleKind(element: HTMLElement): ControlKind | '' {
  const role = attribute(element, 'role') || ownRole(element);
  if (role === 'button') return buttonKind(element);
  if (role === 'group') return isSegmentedDate(element) ? 'segmented-date' : '';
  if (role === 'textbox') return element.isContentEditable ? 'contenteditable' : '';
  if (!/^(combobox|radio|checkbox|switch)$/.test(role) || isWrapper(element)) return '';
  if (role === 'combobox') return element.isContentEditable ? role : 'listbox-button';
  return role === 'radio' ? 'radio-group' : 'checkbox';
}

/** A button that opens a list of options, or a calendar, or is one of several side by side of which one is chosen. */
function buttonKind(button: HTMLElement): ControlKind | '' {
  if (isToggle(button) && [...button.parentNode!.children].filter(isToggle).length > 1) return 'radio-group';
  const host = hostAround(button);
  const popup = attribute(button, 'aria-haspopup');
  if (popup === 'listbox' || (popup && host?.querySelector('[role=option]'))) return 'listbox-button';
  return (popup || host) && button.matches('[aria-expanded]') && DAY.test(tidy(button.textContent))
    ? 'date-button'
    : '';
}

/** What a button shows that opens a calendar: a day, or the words in its place. */
const DAY = /\d(,? |\/)\d{4}$|^(pick|select|choose) (a )?date$/i;

/** A group whose own spinbuttons are month, day and year (MUI X, React Aria). */
function isSegmentedDate(element: HTMLElement): boolean {
  const parts = all(element, '[role=spinbutton]').length;
  return (
    parts > 1 && parts < 9 && !element.querySelector('input[role=spinbutton],:scope [role=group] [role=spinbutton]')
  );
}

const isEditableRoot = (element: HTMLElement): boolean =>
  element.matches('[contenteditable]:not([contenteditable=false],body)') &&
  element.isContentEditable &&
  !element.parentElement?.isContentEditable;
