import type { AtLine } from './finding';
import type { CodedLine } from './lines';

/** A charge of the bill and where it stands on the claim. */
export interface PlacedCharge extends CodedLine {
  row: number; // index of the claim's line
  at: AtLine;
}

/** @param rows the claim's line each charge went into, by index */
export function placeCharges(coded: readonly CodedLine[], rows: readonly number[]): PlacedCharge[] {
  return coded.map((one, index) => {
    const row = rows[index]!;
    const alone = rows.filter((other) => other === row).length === 1;
    return { ...one, row, at: { line: row + 1, charge: alone ? '' : one.line.dateFrom } };
  });
}
