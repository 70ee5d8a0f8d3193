import type { FieldResult } from '../lib/messages';

export type Status = FieldResult['status'];

/** The order of groups wherever results are listed: what waits for her first. */
export const STATUS_ORDER: readonly Status[] = [
  'needs-you',
  'failed',
  'ready',
  'filled',
  'kept',
  'unrecognized',
  'ignored',
];

export interface Tally {
  /** Fields that belong to the claim: all but those not recognized and those left alone on purpose. */
  count: number;
  /** Of these: filled, already there, or ready to be filled. */
  done: number;
  needYou: number;
}

/** The numbers of "31 of 34 fields, 3 need you". */
export function tally(rows: readonly { status: Status; adds?: number | undefined }[]): Tally {
  const of = (...wanted: Status[]) => rows.filter(({ status, adds }) => !adds && wanted.includes(status)).length;
  const done = of('ready', 'filled', 'kept');
  const needYou = of('needs-you', 'failed');
  return { count: done + needYou, done, needYou };
}

/** Fields by status in the given order, empty groups left out. */
export function groupByStatus<F extends { status: Status }>(
  fields: readonly F[],
  order = STATUS_ORDER,
): { status: Status; fields: F[] }[] {
  return order
    .map((status) => ({ status, fields: fields.filter((field) => field.status === status) }))
    .filter((group) => group.fields.length > 0);
}
