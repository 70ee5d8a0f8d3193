import { parseConcept } from '../../../lib/concepts.ts';
import type { Recognition } from '../../../lib/pipeline.ts';
import { type ExpectedControl, judge } from '../../../tests/support/expectedPage.ts';
import { plannedValue, type ReadPage } from './claimPage.ts';
import type { ControlResult } from './claimResult.ts';
import { asOnePerson, judgeMeaning } from './meaning.ts';

/** A value is wanted, and leaving the control empty is not right too. */
export const wantsValue = (control: ExpectedControl): boolean =>
  [control.want].flat().some((want) => want.trim() !== '') && !control.optional;

/**
 * Compares a labelled control with what was recognized and planned.
 * @param found where the fields at its selector are in what was read
 */
export function resultFor(
  page: string,
  control: ExpectedControl,
  read: ReadPage,
  found: readonly number[],
): ControlResult {
  const at = control.at!;
  const chosen = found.find((index) => read.items[index]!.decision === 'fill') ?? found[0];
  const item = chosen === undefined ? undefined : read.items[chosen];
  const recognition = chosen === undefined ? undefined : read.recognitions[chosen];
  const field = chosen === undefined ? undefined : read.fields[chosen];
  const planned = plannedValue(item, field, at);
  // one field writes all parts of such a date; the page's labels name them one by one
  const part = field?.control === 'segmented-date' ? parseConcept(control.concept)?.part : '';
  const value = part ? partOf(planned, part) : planned;
  const judged = judge(control, value ?? control.initial ?? '');
  const written = item?.decision === 'fill';
  const meaning = judgeMeaning(control.concept, recognition && part ? withPart(recognition, part) : recognition);
  return {
    page,
    step: control.step,
    at,
    label: control.concept,
    meaning: asOnePerson(control.concept, meaning, written && judged === 'right'),
    value: judged,
    wantsValue: wantsValue(control),
    written,
    told: `want ${JSON.stringify(control.want)} (${control.concept}), got ${JSON.stringify(value ?? '')} (${item?.concept || '-'} ${item?.decision ?? 'no field'} ${item?.confidence.toFixed(2) ?? ''}) ${item?.why ?? ''}`,
  };
}

const withPart = (recognition: Recognition, part: string): Recognition => ({
  ...recognition,
  concept: recognition.concept && `${recognition.concept}.${part}`,
});

/** `month` of 2026-01-14 is 01. */
const partOf = (iso: string | undefined, part: string): string | undefined =>
  iso?.split('-')[['year', 'month', 'day'].indexOf(part)];
