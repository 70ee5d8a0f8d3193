import { normalizeModifier } from '../codes/identifiers';
import { normalizePlaceOfService } from '../codes/placeOfService';
import { normalizeProcedure, procedureRule, type System } from '../codes/procedures';
import { type CodeAnswer, suggestCode } from '../codes/suggestCode';
import type { Course, ItemKind, SessionItem } from '../profile/schema';
import type { ClaimLine } from './types';

/** What a line is for, in plain words. CPT's own texts belong to the AMA and are not used. */
const WORDS: Record<ItemKind, string> = {
  cap: 'Scalp cooling cap',
  cycle: 'Scalp cooling session',
  access: 'Access to the scalp cooling machine',
  rental: 'Rental of manual scalp cooling caps',
  'dry-ice': 'Dry ice for scalp cooling caps',
  wig: 'Wig',
  fitting: 'Scalp cooling: cap measuring and fitting',
  placement: 'Scalp cooling: cap placement at the session',
  'post-infusion': 'Scalp cooling after the infusion',
};

const SYSTEM_WORDS: Record<System, string> = {
  paxman: 'Paxman system',
  dignicap: 'DigniCap system',
  manual: 'manual cold caps',
};

/** A CMS-1500 line points to at most four diagnoses. */
const MOST_POINTERS = 4;

/** One charge of the bill with its line and the rule's answer, which carries what she should know about the code. */
export interface CodedLine {
  item: SessionItem;
  answer: CodeAnswer;
  /** The code the bill prints, as it was read; what the rule gives when it prints none. '' when there is neither. */
  code: string;
  line: ClaimLine;
}

/**
 * The charges of a course as claim lines, by date of service and then in the bill's own order.
 * @param letters the letters of the diagnoses a line may point to, in order
 */
export function codeLines(course: Course, letters: readonly string[]): CodedLine[] {
  const { route, system } = course;
  const pointer = letters.slice(0, MOST_POINTERS).join('');
  const placeOfService = normalizePlaceOfService(course.placeOfService) ?? '';
  const items = [...course.items].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return items.map((item) => {
    const { kind, date, billedCode, units, chargeCents, modifiers } = item;
    const answer = suggestCode({ route, system, kind, date, billedCode });
    const line: ClaimLine = {
      kind,
      dateFrom: date,
      dateTo: date,
      placeOfService,
      procedureCode: answer.code,
      modifiers: modifiers.flatMap((one) => normalizeModifier(one) ?? []), // `lineProblems` names the others
      pointer,
      chargeCents,
      units,
      description: WORDS[kind],
      supplement: procedureRule(answer.code)?.needsDescription ? `${WORDS[kind]}, ${SYSTEM_WORDS[system]}` : '',
      why: answer.why,
      source: answer.source,
      confidence: answer.confidence,
    };
    return { item, answer, code: normalizeProcedure(billedCode) ?? answer.code, line };
  });
}
