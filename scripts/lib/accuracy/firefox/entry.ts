// @ts-expect-error Firefox's own module, taken from the installed browser when the bundle is made
import { AutofillFormFactory } from 'resource://gre/modules/shared/AutofillFormFactory.sys.mjs';
// @ts-expect-error the same
import { FormAutofillHeuristics } from 'resource://gre/modules/shared/FormAutofillHeuristics.sys.mjs';

/** Field names as Firefox gives them, for every native control of this document in order; '' for none. */
function fieldNames(): string[] {
  const controls = [...document.querySelectorAll<HTMLInputElement>('input,select,textarea')];
  const names = new Map<Element, string>();
  const roots = new Set<unknown>();
  for (const control of controls) {
    const root = AutofillFormFactory.findRootForField(control);
    if (roots.has(root)) continue;
    roots.add(root);
    const details = FormAutofillHeuristics.getFormInfo(AutofillFormFactory.createFromField(control), false);
    FormAutofillHeuristics.parseAndUpdateFieldNamesParent(details);
    for (const { element, fieldName } of details) names.set(element, fieldName ?? '');
  }
  return controls.map((control) => names.get(control) ?? '');
}
(globalThis as { firefoxFieldNames?: typeof fieldNames }).firefoxFieldNames = fieldNames;
