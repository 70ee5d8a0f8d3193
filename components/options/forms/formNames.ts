/** The name of a filled form: "CMS-1500 (filled).pdf", of several copies "CMS-1500 (filled, 2 of 3).pdf". */
export function filledName(blank: string, at: number, count: number, filled: string, of: string): string {
  const stem = blank.replace(/\.pdf$/i, '');
  return `${stem} (${filled}${count > 1 ? `, ${at + 1} ${of} ${count}` : ''}).pdf`;
}
