import type { ChecklistItem } from '../checklist/types';
import type { Change } from '../claim/tracker';
import type { Claim, Party } from '../claim/types';
import { procedureRule } from '../codes/procedures';
import type { Course } from '../profile/schema';
import { gap, heading, lines, list, orGap, type Paragraph, text } from './draft';
import { citeWithCare, evidenceFor } from './evidence';
import { fullName, longDate, money } from './format';

/** What several letters say of a claim, in the same words. */

export const SYSTEM_NAMES: Record<Claim['system'], string> = {
  paxman: 'Paxman',
  dignicap: 'DigniCap',
  manual: 'manual cold caps',
};

/** What happens to the patient, in plain words; no claim about how well it works, which is the studies' to make. */
export const WHAT_IT_IS: Record<Claim['system'], string> = {
  paxman:
    'Before, during and after each infusion the patient wears a cap that a machine (Paxman) keeps cold. Cooling the scalp is meant to protect the hair from the chemotherapy.',
  dignicap:
    'Before, during and after each infusion the patient wears a cap that a machine (DigniCap) keeps cold. Cooling the scalp is meant to protect the hair from the chemotherapy.',
  manual:
    'Before, during and after each infusion the patient wears frozen caps that are changed by hand as they warm up. Cooling the scalp is meant to protect the hair from the chemotherapy.',
};

export const patientName = (claim: Claim): string => orGap(fullName(claim.patient), "the patient's name");
export const payerName = (claim: Claim): string => orGap(claim.coverage.payerName, 'your insurance company');

/** A person as a letter names one, with the credential: `Priya Raman, MD`; the practice where nobody is named. */
export const clinician = ({ name }: Party): string => name.full || fullName({ name });

/** Whose claim it is, under whose policy; `more` are further lines of the same block, such as the number it has there. */
export function references(claim: Claim, ...more: string[]): Paragraph {
  const subscriber = fullName(claim.subscriber);
  return lines(
    `Member ID: ${orGap(claim.coverage.memberId, 'your member ID')}`,
    claim.coverage.groupNumber && `Group: ${claim.coverage.groupNumber}`,
    `Patient: ${patientName(claim)}, born ${orGap(longDate(claim.patient.birthDate), 'date of birth')}`,
    claim.relationshipToSubscriber !== 'self' && subscriber ? `Subscriber: ${subscriber}` : '',
    claim.accountNumber && `Invoice: ${claim.accountNumber}`,
    ...more,
  );
}

/** The insurer's own number for the claim; '' before it has given one, because a first letter has none to name. */
export const claimNumberLine = ({ claimNumber }: Pick<Course, 'claimNumber'>): string =>
  claimNumber && `Claim number: ${claimNumber}`;

/** A step as she noted it in the tracker: `Claim sent: May 2, 2026 (confirmation number 7)`; '' where she noted none. */
export function stepLine(what: string, step: Pick<Change, 'date' | 'confirmation'> | undefined): string {
  if (!step?.date) return '';
  const { date, confirmation } = step;
  return `${what}: ${longDate(date)}${confirmation && ` (confirmation number ${confirmation})`}`;
}

/** ` on March 1, 2026`, ` between … and …`, or '' where no day is known. */
export function period({ service }: Claim): string {
  if (!service.from) return '';
  if (service.from === service.to) return ` on ${longDate(service.from)}`;
  return ` between ${longDate(service.from)} and ${longDate(service.to)}`;
}

export function charges(claim: Claim): Paragraph {
  return {
    kind: 'table',
    head: ['Date of service', 'Code', 'What it is', 'Units', 'Charge'],
    rows: [
      ...claim.lines.map((line) => [
        longDate(line.dateFrom),
        line.procedureCode || 'none',
        line.description,
        String(line.units),
        money(line.chargeCents),
      ]),
      ['Total', '', '', '', money(claim.totals.chargeCents)],
    ],
    numeric: [3, 4],
  };
}

/** Each code once, in the order of the lines, in our own words. */
export function codeWords(claim: Claim): string[] {
  const codes = [...new Set(claim.lines.map((line) => line.procedureCode).filter(Boolean))];
  if (codes.length === 0) return ['The bill prints no codes, and none could be given by rule.'];
  return codes.map((code) => {
    const rule = procedureRule(code);
    if (!rule) return `${code}: as printed on the itemized bill.`;
    const described = rule.needsDescription ? ' The words beside the charge say what it was.' : '';
    return `${code}: ${rule.words}.${described}`;
  });
}

export function diagnoses(claim: Claim): string[] {
  if (claim.diagnoses.length === 0) return [gap('the diagnosis codes of the medical record')];
  return claim.diagnoses.map(({ code, description }) => (description ? `${code} (${description})` : code));
}

/** What the studies found, each with its citation; nothing where no evidence is known to us. */
export function evidenceParagraphs(claim: Claim): Paragraph[] {
  const rows = evidenceFor(
    claim.system,
    claim.diagnoses.map(({ code }) => code),
  );
  if (rows.length === 0) return [];
  return [heading('What is known about it'), list(rows.map((row) => `${row.finding} ${citeWithCare(row)}`))];
}

/** One line for each state law that may bind her plan; whether it does, only the insurer can tell. */
export const lawParagraphs = (citations: readonly string[]): Paragraph[] =>
  citations.map((citation) =>
    text(
      `The state law on scalp cooling that binds this plan: ${citation}. ${gap('Keep this line only when your insurer says that this law binds your plan')}`,
    ),
  );

/** The enclosures of a letter: what is at hand, in the order of the checklist, in words for the insurer. */
export function enclosuresOf(checklist: readonly ChecklistItem[], without: readonly string[] = []): string[] {
  return checklist
    .filter(
      ({ id, state, stored }) => (state === 'have' || (stored && state !== 'not-needed')) && !without.includes(id),
    )
    .map(({ id, title }) => (id === 'claim-form' ? 'Claim form, signed' : title.replace(/, if there is one$/, '')));
}

/** The heading and the list, where there is anything to enclose. */
export const enclosed = (titles: readonly string[]): Paragraph[] =>
  titles.length > 0 ? [heading('Enclosed'), list([...titles])] : [];
