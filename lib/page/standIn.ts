const WIDGET = '[role=combobox],[aria-haspopup=listbox]';

/**
 * The widget that a library draws right behind a native list which it keeps out of sight (Select2, bootstrap-select). The
 * two are one control: label, name and choices are the list's, and a person sees and uses the widget. Behind a button,
 * such a list belongs to that instead.
 */
export function standInOf(list: HTMLElement): HTMLElement | null | undefined {
  const next = list.nextElementSibling as HTMLElement | null;
  if (!list.matches('select:not(button+*)') || list.offsetWidth > 9) return undefined;
  return next?.matches(WIDGET) ? next : next?.querySelector<HTMLElement>(WIDGET);
}
