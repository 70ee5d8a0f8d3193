import type { LabelText } from '../../pipeline';
import { all } from '../all';
import { attribute } from '../attribute';
import { standInOf } from '../standIn';
import { labelTextOf, said, tidy } from './text';
import { hostAround } from './tree';

/** The label elements of a control or custom element, in document order. */
export type LabelsOf = (element: Element) => readonly Element[];

/** Finds all labels of a tree at once: asked of a control, every browser searches the whole page for its labels. */
export function labelFinder(): LabelsOf {
  const trees = new Map<Node, Map<Element, Element[]>>();
  return (element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    let labels = trees.get(root);
    if (!labels) {
      labels = new Map();
      for (const label of all(root, 'label') as HTMLLabelElement[]) {
        const named = label.control ?? root.getElementById(label.htmlFor);
        if (named) labels.set(named, [...(labels.get(named) ?? []), label]);
      }
      trees.set(root, labels);
    }
    return labels.get(element) ?? labels.get(standInOf(element as HTMLElement)!) ?? [];
  };
}

/** The labels a page gives a control on purpose: label elements, ARIA, the custom elements around it, and its hints. */
export interface OwnLabels {
  labels: LabelText[];
  /** The visible <label>, for controls drawn by their label. */
  element: Element | null;
}

export function ownLabels(control: HTMLElement, labelsOf: LabelsOf): OwnLabels {
  const labels: LabelText[] = [];
  const add = (text: string, from: LabelText['from']) => {
    if (text && !labels.some((known) => known.text === text)) labels.push({ text, from });
  };
  const native = labelsOf(control);
  for (const label of native) add(labelTextOf(label), 'label');
  add(referencedText(control), 'aria');
  add(said(control, 'aria-label'), 'aria');
  addHostLabels(control, add, labelsOf);
  add(said(control, 'placeholder'), 'placeholder');
  add(said(control, 'title'), 'title');
  add(referencedText(control, 'aria-describedby'), 'hint');
  // a component's own box may be drawn by the label of the component
  const host = hostAround(control);
  return { labels, element: native[0] ?? (host && labelsOf(host)[0]) ?? null };
}

/** The text of the elements an IDREF-list attribute names, in its order, within the control's own tree. */
export function referencedText(element: Element, name = 'aria-labelledby'): string {
  const ids = attribute(element, name);
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = ids.split(/\s+/, 6).map((id) => {
    const target = root.getElementById?.(id);
    return target && target !== element ? labelTextOf(target) : '';
  });
  return tidy(texts.join(' '));
}

/** Outer custom elements name the controls in their shadow trees: <va-text-input label="City">. Nearest host first. */
function addHostLabels(
  control: HTMLElement,
  add: (text: string, from: LabelText['from']) => void,
  labelsOf: LabelsOf,
): void {
  // or in their light trees, where they are controls of the form themselves
  const parent = control.parentElement;
  let host = parent?.matches(':enabled:not(fieldset)') ? parent : hostAround(control);
  for (let depth = 0; host && depth < 6; depth++) {
    for (const attribute of ['label', 'aria-label', 'legend', 'heading']) {
      add(said(host, attribute), 'host');
    }
    add(referencedText(host), 'host');
    for (const label of labelsOf(host)) add(labelTextOf(label), 'host');
    add(said(host, 'hint'), 'hint');
    host = hostAround(host);
  }
}

/** The text of a fieldset's <legend>: also one that stands in a box of its own, but not that of a fieldset inside it; '' for none. */
export function legendText(fieldset: Element): string {
  const legend = fieldset.querySelector('legend');
  return legend?.closest('fieldset') === fieldset ? labelTextOf(legend) : '';
}
