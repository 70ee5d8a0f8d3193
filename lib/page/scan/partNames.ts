import { isPartText } from './cluster';

const DATE_PARTS = /^\W*(?:month|day|year|mes|d[ií]a|a[ñn]o|mm|dd|yy(?:yy)?)\W*$/i;

/** Whether a control is called by a part of a date and nothing else. */
export function isDatePart(control: Element): boolean {
  const label = (control as HTMLInputElement).labels?.[0]?.textContent;
  return DATE_PARTS.test(control.getAttribute('aria-label') ?? label ?? '');
}

const BOUNDS = /^\W*(?:from|to|through|thru|until|start|begin|end|desde|hasta)\W*$/i;

/** Whether a text needs the question over it: the name of a part, or one end of a period. */
export const needsQuestion = (text: string): boolean => isPartText(text) || BOUNDS.test(text);

const EXAMPLE =
  /^\W*(?:for example|example|e\. ?g\.|por ejemplo|ejemplo|p\. ?ej)|^\d+ (?:letters|digits|characters|numbers)\b|\b(?:like|such as) \S*\d/i;

/** Whether a text only shows what an answer looks like. */
export const isExample = (text: string): boolean => EXAMPLE.test(text);
