/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The least value: what the work takes when nothing else on the machine gets in its way. */
const least = (values: readonly number[]): number => Math.min(...values);

/** "12.3 (9.8)": the median and the least of some milliseconds. */
export const spread = (values: readonly number[]): string => `${short(median(values))} (${short(least(values))})`;

const short = (value: number): string => value.toFixed(value < 10 ? 2 : 1);

/** Rows of cells under a head, in columns as wide as they need. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('   '))
    .join('\n');
}
