import type { ControlKind } from '../../pipeline';

export interface FoundControl {
  element: HTMLElement;
  kind: ControlKind;
  /** True when nothing inside it is to be read as text or further controls. */
  opaque: boolean;
}

const NOT_FIELDS = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'range', 'color']);

/** Whether an element is a control a person fills in, and of which kind; undefined for everything else. */
export function findControl(element: Element): FoundControl | undefined {
  const tag = element.tagName;
  if (tag === 'INPUT') return inputControl(element as HTMLInputElement);
  if (tag === 'SELECT') return { element: element as HTMLElement, kind: 'select', opaque: true };
  if (tag === 'TEXTAREA') {
    // react-textarea-autosize and its kind keep a hidden twin to measure with
    if (element.getAttribute('aria-hidden') === 'true' && (element as HTMLTextAreaElement).readOnly) return undefined;
    return { element: element as HTMLElement, kind: 'textarea', opaque: true };
  }
  const role = element.getAttribute('role');
  if (role) {
    const found = roleControl(element as HTMLElement, role);
    if (found) return found;
  }
  if (element.hasAttribute('contenteditable') && isEditableRoot(element as HTMLElement)) {
    return { element: element as HTMLElement, kind: 'contenteditable', opaque: true };
  }
  return undefined;
}

function inputControl(input: HTMLInputElement): FoundControl | undefined {
  const type = input.type;
  if (NOT_FIELDS.has(type)) return undefined;
  const found = (kind: ControlKind): FoundControl => ({ element: input, kind, opaque: true });
  if (type === 'radio') return found('radio-group');
  if (type === 'checkbox') return found('checkbox');
  if (type === 'file') return found('file');
  if (type === 'password') return found('password');
  if (type === 'date') return found('date');
  // Firefox shows type=month as a plain text box that still takes YYYY-MM
  if (type === 'month' || input.getAttribute('type')?.toLowerCase() === 'month') return found('month');
  if (isShadowOfAnotherControl(input)) return undefined;
  if (input.getAttribute('role') === 'combobox' || isAutocompletePopup(input)) return found('combobox');
  return found('text');
}

const isAutocompletePopup = (input: HTMLInputElement): boolean =>
  input.getAttribute('aria-haspopup') === 'listbox' && input.hasAttribute('aria-expanded');

/** The native input that a library keeps behind its own visible control (MUI Select, MUI X date field, select2). */
function isShadowOfAnotherControl(input: HTMLInputElement): boolean {
  if (input.getAttribute('aria-hidden') !== 'true') return false;
  const parent = input.parentElement;
  return parent?.querySelector('[role=combobox],[role=spinbutton],[role=button][aria-haspopup=listbox]') != null;
}

function roleControl(element: HTMLElement, role: string): FoundControl | undefined {
  const found = (kind: ControlKind): FoundControl => ({ element, kind, opaque: true });
  switch (role) {
    case 'combobox':
      // a wrapper around its own input is not the control; the input is
      if (element.querySelector('input:not([type=hidden]),textarea')) return undefined;
      return element.isContentEditable ? found('combobox') : found('listbox-button');
    case 'button':
      return element.getAttribute('aria-haspopup') === 'listbox' ? found('listbox-button') : undefined;
    case 'radio':
      return found('radio-group');
    case 'checkbox':
    case 'switch':
      return element.querySelector('input[type=checkbox]') ? undefined : found('checkbox');
    case 'group':
      return isSegmentedDate(element) ? found('segmented-date') : undefined;
    case 'textbox':
      return element.isContentEditable ? found('contenteditable') : undefined;
    default:
      return undefined;
  }
}

/** A group whose own spinbuttons are month, day and year (MUI X, React Aria). */
function isSegmentedDate(element: HTMLElement): boolean {
  const parts = element.querySelectorAll('[role=spinbutton]');
  if (parts.length < 2 || parts.length > 8) return false;
  if (element.querySelector(':scope [role=group] [role=spinbutton]')) return false;
  return [...parts].every((part) => part.tagName !== 'INPUT');
}

function isEditableRoot(element: HTMLElement): boolean {
  const value = element.getAttribute('contenteditable');
  if (value === 'false' || element === element.ownerDocument.body) return false;
  return element.isContentEditable && !element.parentElement?.isContentEditable;
}
