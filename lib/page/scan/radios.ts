import type { Option } from '../../pipeline';
import { attribute } from '../attribute';
import { type LabelsOf, legendText, type OwnLabels, referencedText } from './labels';
import { labelTextOf, said, tidy } from './text';
import { isToggle } from './toggle';
import { parentAcross } from './tree';
import type { ControlItem } from './walk';

/**
 * What makes radio buttons one group: name and form for native ones, the radiogroup or common box for ARIA ones, also around
 * components; what they stand in side by side for choices drawn as buttons.
 */
export function radioGroupKey(element: HTMLElement, keyOf: (node: Node) => string): string {
  const name = attribute(element, 'name');
  if (name) {
    const owner = (element as HTMLInputElement).form ?? element.closest('form') ?? element.getRootNode();
    return `${keyOf(owner)}:${name}`;
  }
  const box = parentAcross(element)!;
  const group = isToggle(element) ? box : (groupAround(box) ?? parentAcross(box) ?? box);
  return `box:${keyOf(group)}`;
}

const groupAround = (node: Element | null): Element | null =>
  node?.matches('[role=radiogroup],fieldset') === false ? groupAround(parentAcross(node)) : node;

/** The words beside one radio button or checkbox. */
export function optionText({ control: { element } }: ControlItem, { labels }: OwnLabels): string {
  const own = labels.find((label) => /label|aria/.test(label.from));
  return own?.text || labelTextOf(element);
}

export function optionOf(item: ControlItem, own: OwnLabels, nearby: string): Option {
  const { element } = item.control;
  const value =
    (element as HTMLInputElement).value ?? (attribute(element, 'data-value') || attribute(element, 'value'));
  return { value: tidy(value, 200), text: optionText(item, own) || nearby || said(element, 'value') };
}

/** The question a radio group (or box to tick with the words `beside` it) answers, when the page names it on purpose: legend, radiogroup label, custom-element label. */
export function groupQuestion(element: HTMLElement, beside: string, labelsOf: LabelsOf): string {
  for (let node = parentAcross(element), depth = 0; node && depth < 8; node = parentAcross(node), depth++) {
    const label = labelsOf(node)
      .map((one) => labelTextOf(one))
      .find((text) => text !== beside);
    if (label) return label;
    if (node.matches('fieldset,[role=radiogroup],[role=group]')) {
      const name = referencedText(node) || said(node, 'aria-label') || legendText(node);
      if (name) return name;
    }
    if (node.tagName.includes('-')) {
      const label = said(node, 'label') || said(node, 'legend') || referencedText(node);
      if (label && label !== beside) return label;
    }
    if (node.tagName === 'FORM') break;
  }
  return '';
}
