/**
 * The characters of Windows code page 1252 beyond Latin-1 (PDF 32000-1, Annex D, WinAnsiEncoding). The built-in PDF
 * fonts print these and no others; the library would put a question mark in the place of any other without a word.
 */
const BEYOND_LATIN_1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/**
 * What the embedded fonts print besides: Latin Extended-A and -B, Latin Extended Additional (Vietnamese), the ə of
 * Azerbaijani and the ʻ and ʼ of Hawaiian and Breton. Left out are the few medieval letters that one of them lacks.
 */
const BEYOND_WIN_ANSI = /^[\u0100-\u0236\u0238-\u024f\u0259\u02bb\u02bc\u1e00-\u1e9b\u1e9e\u1ea0-\u1ef9]$/;

/** The characters of a text that none of our fonts can print, each once, line breaks aside. */
export function unprintable(text: string): string[] {
  return [...new Set(text.normalize('NFC'))].filter((one) => !inWinAnsi(one) && !BEYOND_WIN_ANSI.test(one));
}

/** Whether the built-in fonts of every PDF reader can print a text. */
export const isWinAnsi = (text: string): boolean => [...text.normalize('NFC')].every(inWinAnsi);

function inWinAnsi(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code === 0x0a || code === 0x0d) return true;
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || BEYOND_LATIN_1.has(character);
}
