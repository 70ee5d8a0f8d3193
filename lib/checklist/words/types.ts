import type { BillPart, MailPlace, NUMBER_RULES, RuleKind, TEXT_RULES, UnknownKey } from '../../portals/rules';
import type { ChecklistFacts } from '../facts';
import type { RowKey } from '../rows';

/** What a rule of a kind holds besides it; `undefined` where the kind says it all. */
type ValueOf<Kind extends RuleKind> = Kind extends (typeof TEXT_RULES)[number]
  ? string
  : Kind extends (typeof NUMBER_RULES)[number]
    ? number
    : Kind extends 'file-types'
      ? readonly string[]
      : undefined;

/** Title, why, and where to get it. */
export type RowSentences = (facts: ChecklistFacts) => readonly [title: string, why: string, get: string];
export type RuleSentences = { readonly [Kind in RuleKind]: (payer: string, value: ValueOf<Kind>) => string };

/** The checklist in one language; a missing row, rule or part is a type error. */
export interface ChecklistWords {
  rows: Readonly<Record<RowKey, RowSentences>>;
  rules: RuleSentences;
  billParts: Readonly<Record<BillPart, string>>;
  mailPlaces: Readonly<Record<MailPlace, string>>;
  unknown: Readonly<Record<UnknownKey, (payer: string) => string>>;
  mustShow: (payer: string, parts: string) => string;
  mailTo: (place: string) => string;
  tooLarge: (name: string, size: string, limit: string) => string;
  /** Said beside whatever we did not read in a primary source. */
  caution: string;
}
