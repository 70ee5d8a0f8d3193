const UNIT: Record<string, number> = { k: 1000, m: 1_000_000, g: 1_000_000_000 };

const AMOUNT = /(\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?)\s?([kmg])(?:i?b|bytes|egabytes?|ilobytes?)\b/gi;

/** That an amount is the most a control takes, and of what: before it, or after it. */
const MOST_BEFORE =
  /\b(?:up to|max(?:imum|\.)?|limit(?:ed)?|at most|less than|under|below|smaller than|(?:no|not) (?:more|larger|bigger|greater) than|cannot exceed|not exceed|hasta|maximo|máximo|menos de)\b[^.;|]{0,30}$/i;
const MOST_AFTER =
  /^[^.;|\d]{0,12}\b(?:limit|max(?:imum|\.)?|or (?:less|smaller|under)|each|per file|apiece|at most|máximo|maximo|o menos|cada)\b/i;
const IN_ALL = /\b(?:total|combined|altogether|in all|together|en total)\b/i;

/** The bytes a control takes at most by what the page says beside it: of one file, and of all together. */
export function sizeLimits(hints: string): { each?: number; total?: number } {
  const limits: { each?: number; total?: number } = {};
  for (const match of hints.matchAll(AMOUNT)) {
    const before = hints.slice(0, match.index);
    const after = hints.slice(match.index + match[0].length);
    const beside = `${/[^,;.|]*$/.exec(before)![0]} ${/^[^,;.|]*/.exec(after)![0]}`;
    // "PDF or JPG, 10 MB"
    const isListed = /[,;(|]\s?$/.test(before);
    if (!isListed && !MOST_BEFORE.test(before) && !MOST_AFTER.test(after)) continue;
    const number = match[1]!.replace(/,(?=\d{3})/g, '').replace(',', '.');
    const bytes = Number(number) * UNIT[match[2]!.toLowerCase()]!;
    const which = IN_ALL.test(beside) ? 'total' : 'each';
    limits[which] = Math.min(limits[which] ?? bytes, bytes);
  }
  return limits;
}

/** "10 MB", "2.5 MB", "500 KB". */
export function sizeText(bytes: number): string {
  const [amount, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1000, 'KB'];
  const shown = amount >= 10 || Number.isInteger(amount) ? Math.round(amount) : Number(amount.toFixed(1));
  return `${bytes > 0 && shown === 0 ? 1 : shown} ${unit}`;
}
