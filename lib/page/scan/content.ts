import type { ControlKind, Option } from '../../pipeline';
import { attribute } from '../attribute';
import { shadowRootOf } from './hosts';
import { tidy } from './text';

const OPTION_LIMIT = 400;

/** The choices a native select or an open listbox offers; a listbox that opens on demand has none yet. */
export function optionsOf(kind: ControlKind, element: HTMLElement): Option[] {
  const { options, list } = element as HTMLSelectElement & HTMLInputElement;
  // an option of a list of suggestions may have no text but its value
  return [...((kind === 'select' ? options : list?.options) ?? [])]
    .slice(0, OPTION_LIMIT)
    .map(({ value, label }) => ({ value: tidy(value, 200), text: tidy(label || (list && value)) }));
}

/** Whether a control holds nothing yet. A select on its placeholder and a box not ticked are empty. */
export function isEmpty(kind: ControlKind, element: HTMLElement & { value?: string }): boolean {
  switch (kind) {
    case 'radio-group':
    case 'checkbox':
      return !isOn(element);
    case 'select': {
      const select = element as HTMLSelectElement;
      const option = select.selectedOptions[0];
      return (
        !option || option.value === '' || (select.selectedIndex === 0 && (isPlaceholder(option) || isUntouched(select)))
      );
    }
    case 'file':
      return !(element as HTMLInputElement).files?.length;
    case 'date-button': {
      // until a day is chosen, many show today
      const day = new Date(tidy(element.textContent)).toDateString();
      return day.startsWith('Invalid') || day === new Date().toDateString();
    }
    case 'contenteditable':
    case 'listbox-button':
    case 'segmented-date':
      return !/[\p{L}\p{N}]/u.test((element.textContent ?? '').replace(/\b(select|choose|mm|dd|y{2,4})\b/gi, ''));
    default:
      return !element.value || isUntouchedZero(element as HTMLInputElement);
  }
}

/** Custom elements say so in ARIA, as a state of their own, or only by a class in what they draw. */
function isOn(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  const said = attribute(element, 'aria-checked') || attribute(element, 'aria-pressed');
  if (said) return said === 'true';
  // in `:is` a browser that does not know of states passes over them
  return (
    element.matches(':is(:state(checked),button[class*=active])') || !!shadowRootOf(element)?.querySelector('.checked')
  );
}

/**
 * The 0.00 that a box for an amount begins with: the page's own default, and the browser has seen no one change it. (A
 * component's inner input has no default; what it begins with comes from the component.)
 */
const isUntouchedZero = (input: HTMLInputElement): boolean =>
  /^\$? ?0(\.0+)?$/.test(input.value) &&
  !input.matches(':is(:user-valid,:user-invalid)') &&
  (input.value === input.defaultValue || input.getRootNode() !== document);

/**
 * A select that shows its first choice because nobody chose one: no option is marked as selected in the page. Its first
 * choice may still be the right one; then it is kept.
 */
const isUntouched = (select: HTMLSelectElement): boolean => !select.multiple && !select.querySelector('[selected]');

const isPlaceholder = (option: HTMLOptionElement): boolean =>
  option.disabled || /^\W*(select|choose|please|pick|none|--|seleccione|elija)/i.test(option.text);
