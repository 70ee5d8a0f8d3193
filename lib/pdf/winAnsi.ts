/**
 * The characters of Windows code page 1252 beyond Latin-1 (PDF 32000-1, Annex D, WinAnsiEncoding). The built-in PDF
 * fonts print these and no others; the library would put a question mark in their place without a word.
 */
const BEYOND_LATIN_1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** The characters of a text that a built-in PDF font cannot print, each once, line breaks aside. */
export function unprintable(text: string): string[] {
  return [...new Set(text.normalize('NFC'))].filter((character) => !isWinAnsi(character));
}

function isWinAnsi(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code === 0x0a || code === 0x0d) return true;
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || BEYOND_LATIN_1.has(character);
}
