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

export type ReadRow = { line: DraftLine; paid: number | undefined } | { why: WhyNot };

const MOST_UNITS = 999;

function unitsOf(text: string): number | '' {
  if (text === '') return 1;
  const units = Number(text);
  return Number.isInteger(units) && units >= 1 && units <= MOST_UNITS ? units : '';
}

/**
 * One row as a charge. What the row does not say is left blank; what it says and cannot be read for sure is a reason not to
 * take it.
 * @param hasChargeColumn without one the amount paid is taken for the charge, which she has to compare
 */
export function readRow(cells: Cells, from: Source, hasChargeColumn: boolean): ReadRow {
  const dateText = cells('date');
  const date = readDate(dateText);
  if (!date)
    return { why: dateText === '' && cells('charge') === '' && cells('paid') === '' ? 'row-unreadable' : 'no-date' };

  const paidText = cells('paid');
  const paid = readAmount(paidText);
  if (paidText !== '' && paid === undefined) return { why: 'no-amount' };
  const units = unitsOf(cells('units'));
  const price = cells('charge') || (units === 1 ? cells('unitPrice') : '');
  const charge = hasChargeColumn ? readAmount(price) : paid;
  if (price !== '' && charge === undefined) return { why: 'no-amount' };
  if (charge !== undefined && charge < 0) return { why: 'no-amount' };

  const words = cells('words').slice(0, MOST_WORDS);
  const read = readProcedure(cells('code')) ?? readProcedure(words);
  const modifiers = [...(read?.modifiers ?? []), ...cells('modifiers').split(/[\s,;]+/)]
    .map((one) => normalizeModifier(one) ?? '')
    .filter(Boolean);
  const line: DraftLine = {
    date,
    kind: kindOf(read?.code ?? '', words),
    units,
    chargeCents: charge ?? '',
    billedCode: read?.code ?? '',
    modifiers: [...new Set(modifiers)].slice(0, 4),
    words,
    from,
    ...(!hasChargeColumn && { unsure: true }),
  };
  return { line, paid };
}
