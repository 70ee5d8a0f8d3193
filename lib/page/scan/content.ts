import type { ControlKind, Option } from '../../pipeline';
import { attribute } from '../attribute';
import { tidy } from './text';

const OPTION_LIMIT = 400;

/** The choices a native select or an open listbox offers; a listbox that opens on demand has none yet. */
export function optionsOf(kind: ControlKind, element: HTMLElement): Option[] {
  const { list } = element as HTMLInputElement;
  const options = kind === 'select' ? (element as HTMLSelectElement).options : (list?.options ?? []);
  return [...options]
    .slice(0, OPTION_LIMIT)
    .map(({ value, label }) => ({ value: tidy(value, 200), text: tidy(label || (list && value)) }));
}

/** Whether a control holds nothing yet. A select on its placeholder and a box not ticked are empty. */
export function isEmpty(kind: ControlKind, element: HTMLElement & { value?: string }): boolean {
  switch (kind) {
    case 'radio-group':
    case 'checkbox':
      return element instanceof HTMLInputElement ? !element.checked : attribute(element, 'aria-checked') !== 'true';
    case 'select': {
      const select = element as HTMLSelectElement;
      const option = select.selectedOptions[0];
      return (
        !option || option.value === '' || (select.selectedIndex === 0 && (isPlaceholder(option) || isUntouched(select)))
      );
    }
    case 'file':
      return !(element as HTMLInputElement).files?.length;
    case 'contenteditable':
    case 'listbox-button':
    case 'segmented-date':
      return !/[\p{L}\p{N}]/u.test((element.textContent ?? '').replace(/\b(select|choose|mm|dd|y{2,4})\b/gi, ''));
    default:
      return !element.value || isUntouchedZero(element as HTMLInputElement);
  }
}

/**
 * The 0.00 that a box for an amount begins with: the page's own default, and the browser has seen no one change it. (A
 * component's inner input has no default; what it begins with comes from the component.)
 */
const isUntouchedZero = (input: HTMLInputElement): boolean =>
  /^\$? ?0(\.0+)?$/.test(input.value) &&
  !input.matches(':is(:user-valid,:user-invalid,:focus)') &&
  (input.value === input.defaultValue || input.getRootNode() !== document);

/**
 * A select that shows its first choice because nobody chose one: no option is marked as selected in the page. Its first
 * choice may still be the right one; then it is kept.
 */
const isUntouched = (select: HTMLSelectElement): boolean => !select.multiple && !select.querySelector('[selected]');

const isPlaceholder = (option: HTMLOptionElement): boolean =>
  option.disabled || /^\W*(select|choose|please|pick|none|--|seleccione|elija)/i.test(option.text);
