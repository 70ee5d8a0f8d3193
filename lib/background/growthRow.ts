import type { Growth } from '../lines/growth';
import { addedWhy, growthValue, growthWhy } from '../lines/sentences';
import type { FieldResult } from '../messages';
import { shownText } from '../shownText';
import { keyOf } from './report';

/** The row of the review that stands for pressing the page's button: hers to approve as every other. */
export const growthRow = (growth: Growth): FieldResult => ({
  key: keyOf({ frame: growth.frame, fieldId: growth.id }),
  frame: growth.frame,
  fieldId: growth.id,
  at: '',
  label: shownText(growth.words),
  concept: 'line',
  status: 'ready',
  value: growthValue(growth),
  confidence: 0.9,
  why: growthWhy(growth),
  adds: Math.max(1, growth.lines - growth.rows),
});

/** The same after the lines were added, or some of them. */
export function growthDone(row: FieldResult, presses: number, trouble: string): FieldResult {
  const pressed = presses > 0 ? addedWhy(row.label, presses) : '';
  return { ...row, status: trouble ? 'needs-you' : 'filled', why: [trouble, pressed].filter(Boolean).join(' ') };
}
