import type { ChecklistItem } from '../checklist/types';
import type { Claim } from '../claim/types';
import { formatTaxId } from '../codes/identifiers';
import { procedureRule } from '../codes/procedures';
import { DRAFT_NOTICE, type Draft, heading, lines, list, orGap, type Paragraph, text } from './draft';
import { cite, evidenceFor } from './evidence';
import { fullName, longDate, money } from './format';
import { closing, letterhead, whose } from './letterhead';

/**
 * The letter on top of the packet: what scalp cooling is, what was bought, what the codes mean, what is asked for.
 * `enclosures` are the titles of what goes with it; `today` is ISO.
 */
export function coverLetter(claim: Claim, enclosures: readonly string[], today: string): Draft {
  const owner = whose(claim);
  return {
    id: 'cover-letter',
    title: 'Request for reimbursement of scalp cooling',
    notice: DRAFT_NOTICE,
    paragraphs: [
      ...letterhead(claim, today, [orGap(claim.coverage.payerName, 'your insurance company'), 'Claims department']),
      references(claim),
      text('To whom it may concern:'),
      text(
        `I ask you to reimburse ${money(claim.totals.paidCents)} that was paid for scalp cooling during ${owner} chemotherapy${period(claim)}.`,
      ),
      text(seller(claim)),
      heading('What scalp cooling is'),
      text(WHAT_IT_IS[claim.system]),
      heading('What was bought'),
      charges(claim),
      heading('What the codes mean'),
      list(codeWords(claim)),
      heading('Diagnosis'),
      list(diagnoses(claim)),
      ...evidenceParagraphs(claim),
      text(
        'Please process the claim under the medical benefits of the plan. If you need anything else, or if another code fits better, please tell me before you decide.',
      ),
      ...(enclosures.length ? [heading('Enclosed'), list([...enclosures])] : []),
      ...closing(claim),
    ],
  };
}

/** The enclosures of a letter: what she has, in the order of the checklist, in words for the insurer. */
export function enclosuresOf(checklist: readonly ChecklistItem[]): string[] {
  return checklist
    .filter(({ id, state }) => state === 'have' && id !== 'cover-letter')
    .map(({ id, title }) => (id === 'claim-form' ? 'Claim form, signed' : title.replace(/, if there is one$/, '')));
}

/** What happens to the patient, in plain words; no claim about how well it works, which is the studies' to make. */
const WHAT_IT_IS: Record<Claim['system'], string> = {
  paxman:
    'Before, during and after each infusion the patient wears a cap that a machine (Paxman) keeps cold. Cooling the scalp is meant to protect the hair from the chemotherapy.',
  dignicap:
    'Before, during and after each infusion the patient wears a cap that a machine (DigniCap) keeps cold. Cooling the scalp is meant to protect the hair from the chemotherapy.',
  manual:
    'Before, during and after each infusion the patient wears frozen caps that are changed by hand as they warm up. Cooling the scalp is meant to protect the hair from the chemotherapy.',
};

function references(claim: Claim): Paragraph {
  const patient = orGap(fullName(claim.patient), "the patient's name");
  const subscriber = fullName(claim.subscriber);
  return lines(
    `Member ID: ${orGap(claim.coverage.memberId, 'your member ID')}`,
    claim.coverage.groupNumber && `Group: ${claim.coverage.groupNumber}`,
    `Patient: ${patient}, born ${orGap(longDate(claim.patient.birthDate), 'date of birth')}`,
    claim.relationshipToSubscriber !== 'self' && subscriber ? `Subscriber: ${subscriber}` : '',
    claim.accountNumber && `Invoice: ${claim.accountNumber}`,
  );
}

/** Who was paid; that the makers cannot bill insurers is what both of them tell their patients. */
function seller(claim: Claim): string {
  const name = orGap(fullName(claim.seller), 'the seller');
  const billing = claim.route === 'manufacturer' ? ' It does not bill insurers, so I file this claim myself.' : '';
  const npi = claim.sellerHasNoNpi ? ' It has no NPI, so that box of the form is empty.' : '';
  const number = formatTaxId(claim.seller.taxId, claim.seller.taxIdType);
  const taxId = number && ` Its tax ID is ${number}.`;
  return `The seller is ${name}.${billing}${npi}${taxId}`;
}

function period({ service }: Claim): string {
  if (!service.from) return '';
  if (service.from === service.to) return ` on ${longDate(service.from)}`;
  return ` between ${longDate(service.from)} and ${longDate(service.to)}`;
}

function charges(claim: Claim): Paragraph {
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
function codeWords(claim: Claim): string[] {
  const codes = [...new Set(claim.lines.map((line) => line.procedureCode).filter(Boolean))];
  if (codes.length === 0) return ['The bill prints no codes, and none could be given by rule.'];
  return codes.map((code) => {
    const rule = procedureRule(code);
    if (!rule) return `${code}: as printed on the itemized bill.`;
    const described = rule.needsDescription ? ' The words beside the charge say what it was.' : '';
    return `${code}: ${rule.words}.${described}`;
  });
}

function diagnoses(claim: Claim): string[] {
  if (claim.diagnoses.length === 0) return ['[the diagnosis codes of your medical record]'];
  return claim.diagnoses.map(({ code, description }) => (description ? `${code} (${description})` : code));
}

function evidenceParagraphs(claim: Claim): Paragraph[] {
  const codes = claim.diagnoses.map(({ code }) => code);
  const rows = evidenceFor(claim.system, codes).filter((row) => row.confidence === 'high');
  if (rows.length === 0) return [];
  return [heading('What is known about it'), list(rows.map((row) => `${row.finding} ${cite(row)}`))];
}
