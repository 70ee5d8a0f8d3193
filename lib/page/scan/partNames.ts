import { isPartText } from './cluster';
import type { LabelsOf } from './labels';

const DATE_PARTS = /^\W*(month|day|year|mes|d[ií]a|a[ñn]o|mm|dd|yy(yy)?)\W*$/i;

/** Whether a control is called by a part of a date and nothing else. */
export const isDatePart = (control: Element, labelsOf: LabelsOf): boolean =>
  DATE_PARTS.test(control.getAttribute('aria-label') ?? labelsOf(control)[0]?.textContent ?? '');

const BOUNDS = /^\W*(from|to|through|thru|until|start|begin|end|desde|hasta)\W*$/i;

/** Whether a text needs the question over it: the name of a part, or one end of a period. */
export const needsQuestion = (text: string): boolean => isPartText(text) || BOUNDS.test(text);

const EXAMPLE =
  /^\W*(for example|example|e\. ?g\.|por ejemplo|ejemplo|p\. ?ej)|^\d+ (letters|digits|characters|numbers)\b|\b(like|such as) \S*\d/i;

/** Whether a text only shows what an answer looks like. */
export const isExample = (text: string): boolean => EXAMPLE.test(text);
