import type { Confidence } from '../documents/evidence';
import { MAIL_PLACES, type MailPlace, type PortalRule, type UnknownFact, UPLOAD_RULES } from '../portals/rules';
import type { Portal } from '../portals/types';
import type { Said } from './types';
import type { ChecklistWords } from './words/types';

/** A sentence with its source, and with a caution when the fact behind it is not certain. */
export const sayer =
  ({ caution }: ChecklistWords) =>
  ({ source, confidence }: { source: unknown; confidence: Confidence }, text: string): Said => ({
    text: confidence === 'high' || text === '' ? text : `${text} ${caution}`,
    source: typeof source === 'string' ? source : '',
  });

/** What a rule of a payer says. */
export function ruleSaid(rule: PortalRule, { payerName }: Portal, words: ChecklistWords): Said {
  const value = 'value' in rule ? rule.value : undefined;
  // the schema pairs kinds with values; the table of sentences has the same pairs
  const sentence = words.rules[rule.kind] as (payer: string, held: unknown) => string;
  return sayer(words)(rule, sentence(payerName, value));
}

/** Why a fact of a payer is not known; empty where it is, and where nobody has looked. */
export function unknownSaid({ payerName, unknown }: Portal, name: UnknownFact, words: ChecklistWords): Said[] {
  const fact = unknown?.[name];
  if (!fact) return [];
  // the schema lets a fact have only the reasons the table has sentences for
  const key = `${name}/${fact.reason}` as keyof ChecklistWords['unknown'];
  return [{ text: words.unknown[key](payerName), source: fact.source }];
}

const isPlace = (place: string): place is MailPlace => (MAIL_PLACES as readonly string[]).includes(place);

/** Where a claim is mailed to; empty where it is not known. */
export function mailSaid({ mailingAddress }: Portal, words: ChecklistWords): Said[] {
  if (!mailingAddress) return [];
  const { value } = mailingAddress;
  return [sayer(words)(mailingAddress, words.mailTo(isPlace(value) ? words.mailPlaces[value] : value))];
}

/** What an itemized bill has to show; empty where it is not known. */
export function billSaid({ itemizedBillMustShow, payerName }: Portal, words: ChecklistWords): Said[] {
  if (!itemizedBillMustShow) return [];
  const parts = itemizedBillMustShow.value.map((part) => words.billParts[part]).join(', ');
  return [sayer(words)(itemizedBillMustShow, words.mustShow(payerName, parts))];
}

/** What a payer takes as a file or a page to be scanned. */
export const uploadsSaid = (portal: Portal, words: ChecklistWords): Said[] =>
  portal.rules.filter(({ kind }) => UPLOAD_RULES.includes(kind)).map((rule) => ruleSaid(rule, portal, words));
