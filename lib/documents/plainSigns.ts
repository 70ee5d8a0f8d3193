/** What looks the same in print, or is not seen at all: what comes along when words are copied from a PDF or a web page. */
const SAME: readonly [RegExp, string][] = [
  [/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g, ''], // marks without width, and hyphens that are not shown
  [/[\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/[\u2010\u2011\u2212]/g, '-'], // hyphens and minus
];

/** A text in the signs that print alike everywhere; line breaks stay, other control characters become spaces. */
export function plainSigns(text: string): string {
  const letters = text.normalize('NFC').replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
  const plain = SAME.reduce((words, [signs, same]) => words.replace(signs, same), letters);
  return plain.replace(/[^\P{Cc}\r\n]/gu, ' ');
}
