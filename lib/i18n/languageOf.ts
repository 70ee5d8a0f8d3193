import { browser } from 'wxt/browser';

/** What is read of a page to tell its language, in characters: more does not tell better, and less tells nothing. */
const MOST = 4000;
const LEAST = 80;
/** "MM", "NPI" and "1a." are in no language; Chromium is sure that many of them are Welsh. */
const TELLS = /\p{L}{4}/u;
/** Of what was read, in percent, as much has to be in one language for the whole to be called that. */
const MOSTLY = 60;

/**
 * The language that words are in, as the browser finds it on this machine; where it is not sure, the one they are said to
 * be in. Pages are often said to be in another than they are, so the words come first.
 * @param declared a BCP 47 tag, '' for none
 * @returns a BCP 47 tag; undefined when neither tells
 */
export async function languageOf(words: readonly string[], declared = ''): Promise<string | undefined> {
  const text = [...new Set(words)]
    .filter((one) => TELLS.test(one))
    .join('. ')
    .slice(0, MOST);
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const most = languages.find(({ language, percentage }) => percentage >= MOSTLY && language !== 'und');
    if (isReliable && most && text.length >= LEAST) return most.language;
  } catch {
    // A browser that cannot tell.
  }
  return /^[a-z]{2,3}(?=-|$)/i.exec(declared)?.[0].toLowerCase();
}
