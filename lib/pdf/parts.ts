/**
 * Names of parts, marks and remarks, which need the question over them: "MM", "From", "$", "A.", "1.", "(see back)", also in
 * two languages ("month / mes").
 */
export const isPart = (text: string): boolean => text.split(/\s[/|]\s/).every(isOnePart);

const isOnePart = (text: string): boolean =>
  /^\([^)]*\)?$/.test(text) ||
  /^\W*(?:mm|dd|yy|yyyy|ccyy|month|day|year|from|to|thru|through|[a-m]|y|\d{1,2}|cents|dollars|d[ií]a|mes|a[ñn]o|desde|hasta|d[oó]lares|centavos)?\W*$/i.test(
    text,
  ) ||
  /^\W*mm\W*dd\W*(?:yy|ccyy)(?:yy)?\W*$/i.test(text);
