/** Names of parts, marks and remarks, which need the question over them: "MM", "From", "$", "A.", "1.", "(see back)". */
export const isPart = (text: string): boolean =>
  /^\([^)]*\)?$/.test(text) ||
  /^\W*(?:mm|dd|yy|yyyy|ccyy|month|day|year|from|to|thru|through|[a-m]|y|\d{1,2}|cents|dollars)?\W*$/i.test(text) ||
  /^\W*mm\W*dd\W*(?:yy|ccyy)(?:yy)?\W*$/i.test(text);
