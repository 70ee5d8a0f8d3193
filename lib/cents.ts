/**
 * An amount of dollars as people and bills write it -> integer cents: "$1,300.5" -> 130050, "-50" -> -5000. Thousands by
 * comma, at most two decimals; undefined for anything else, also "1.300,50", which could be read in two ways.
 */
export function readCents(text: string): number | undefined {
  const match = /^(-?)\$?\s*(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d{0,2}))?$/.exec(text.trim());
  if (!match || (match[2] === undefined && !match[3])) return undefined;
  const dollars = Number((match[2] ?? '0').replaceAll(',', ''));
  const cents = Number((match[3] ?? '').padEnd(2, '0'));
  const amount = dollars * 100 + cents;
  return match[1] && amount ? -amount : amount;
}
