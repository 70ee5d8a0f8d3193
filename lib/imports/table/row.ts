import { normalizeModifier } from '../../codes/identifiers';
import { readProcedure } from '../../codes/procedures';
import { folded } from '../folded';
import { kindOf } from '../kinds';
import type { DraftLine, Source, WhyNot } from '../types';
import { readAmount, readDate } from './cells';
import type { Column } from './columns';

const MOST_WORDS = 200;
const SUM = /^(?:sub ?)?total(?:es)?\b|^(?:grand|amount) (?:total|due)|^balance\b|^saldo\b|^suma\b/;

/** What stands in the cells of one row, by column; '' where there is nothing. */
export type Cells = (column: Column) => string;

/** Whether a row sums others up: it has no date and says so, or nothing at all. */
export const isSum = (cells: Cells, all: readonly string[]): boolean =>
  !readDate(cells('date')) && all.some((cell) => SUM.test(folded(cell)));

export interface ReadRow {
  /** What could not be read for sure is blank in it. */
  line: DraftLine;
  paid: number | undefined; // cents
  /** The first thing that stands there and could not be read. */
  doubt?: WhyNot;
}

const MOST_UNITS = 999;

function unitsOf(text: string): number | '' {
  if (text === '') return 1;
  const units = Number(text);
  return Number.isInteger(units) && units >= 1 && units <= MOST_UNITS ? units : '';
}

/** Something is there, and it is no amount that could be charged or paid. */
const isUnread = (text: string, amount: number | undefined) => text !== '' && (amount === undefined || amount < 0);

/**
 * One row as a charge.
 * @param hasChargeColumn without one the amount paid is taken for the charge, which she has to compare
 */
export function readRow(cells: Cells, from: Source, hasChargeColumn: boolean): ReadRow {
  const date = readDate(cells('date'));
  const units = unitsOf(cells('units'));
  const price = cells('charge') || (units === 1 ? cells('unitPrice') : '');
  const paid = readAmount(cells('paid'));
  const charge = hasChargeColumn ? readAmount(price) : paid;
  const isUnreadAmount = isUnread(price, readAmount(price)) || isUnread(cells('paid'), paid);
  const isBlank = !date && [cells('date'), price, cells('paid')].every((text) => text === '');
  const doubt = isBlank ? 'row-unreadable' : !date ? 'no-date' : isUnreadAmount ? 'no-amount' : undefined;

  const words = [cells('moreWords'), cells('words')].filter(Boolean).join(', ').slice(0, MOST_WORDS);
  const read = readProcedure(cells('code')) ?? readProcedure(cells('words')) ?? readProcedure(cells('moreWords'));
  const modifiers = [...(read?.modifiers ?? []), ...cells('modifiers').split(/[\s,;]+/)]
    .map((one) => normalizeModifier(one) ?? '')
    .filter(Boolean);
  const line: DraftLine = {
    date: date ?? '',
    kind: kindOf(read?.code ?? '', words),
    units,
    chargeCents: charge !== undefined && charge >= 0 ? charge : '',
    billedCode: read?.code ?? '',
    modifiers: [...new Set(modifiers)].slice(0, 4),
    words,
    from,
    ...(!hasChargeColumn && { unsure: true }),
  };
  return { line, paid, ...(doubt && { doubt }) };
}
