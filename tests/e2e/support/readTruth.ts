import type { Page } from 'puppeteer-core';
import type { ExpectedControl } from '../../support/expectedPage.ts';

/** Runs in the page: the values of these selectors, read from the controls themselves; null where there is none. */
function readControls(selectors: string[]): (string | null)[] {
  const inside = (element: Element): Document | ShadowRoot | null =>
    element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : element.shadowRoot;
  const findAll = (at: string): Element[] => {
    let roots: (Document | ShadowRoot)[] = [document];
    const steps = at.split('>>>').map((part) => part.trim());
    for (const [index, step] of steps.entries()) {
      const found = roots.flatMap((root) => [...root.querySelectorAll(step)]);
      if (index === steps.length - 1) return found;
      roots = found.map(inside).filter((root) => root !== null);
    }
    return [];
  };
  return selectors.map((at) => {
    const elements = findAll(at);
    const first = elements[0];
    if (!first) return null;
    // by name, as an element of a frame is no instance of this window's classes
    const inputs = elements.filter((element) => element.localName === 'input') as HTMLInputElement[];
    if (inputs[0]?.type === 'radio') return inputs.find((input) => input.checked)?.value ?? '';
    if (inputs[0]?.type === 'checkbox') return inputs[0].checked ? 'on' : '';
    if ('value' in first) return String(first.value ?? '');
    return first.textContent ?? '';
  });
}

/** Runs in the page: the form library's own state, where the page offers it. */
function readState(): Record<string, string> | null {
  const { formState } = window as { formState?: () => Record<string, string> };
  return formState ? formState() : null;
}

export type Truth = Map<ExpectedControl, string>;

/** Reads the controls of one step that are told by selector. Throws naming a selector that finds nothing. */
export async function readStep(page: Page, controls: ExpectedControl[]): Promise<Truth> {
  const told = controls.filter((control) => control.at !== undefined);
  const values = await page.evaluate(
    readControls,
    told.map((control) => control.at!),
  );
  const missing = told.filter((_, index) => values[index] === null).map((control) => control.at);
  if (missing.length > 0)
    throw new Error(`expected.json names controls that the page does not have: ${missing.join(', ')}`);
  return new Map(told.map((control, index) => [control, values[index]!]));
}

/** Reads the controls whose truth is the form library's state. A key the library does not hold yet is empty. */
export async function readLibraryState(page: Page, controls: ExpectedControl[]): Promise<Truth> {
  const told = controls.filter((control) => control.at === undefined);
  if (told.length === 0) return new Map();
  const state = await page.evaluate(readState);
  if (!state) throw new Error('expected.json names states, but the page has no window.formState().');
  return new Map(told.map((control) => [control, String(state[control.state!] ?? '')]));
}
