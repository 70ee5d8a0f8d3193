import { identifierProblem, npiProblem } from '../codes/identifierProblem';
import { formatTaxId, isUnusualEin } from '../codes/identifiers';
import { normalizePlaceOfService } from '../codes/placeOfService';
import type { Course, Profile } from '../profile/schema';
import { isOwn } from './deadlines';
import { type Finding, finding } from './finding';
import { LINES_PER_CMS_1500 } from './pages';
import type { Claim, Party } from './types';

const MOST_POINTERS = 4;

/**
 * On a direct purchase the clinic's NPI in the seller's box would say that the clinic billed, which it did not.
 */
export function isBorrowedNpi(course: Course, profile: Profile): boolean {
  const { npi } = course.seller;
  return course.route !== 'provider' && npi !== '' && [profile.facility.npi, profile.physician.npi].includes(npi);
}

/** Paxman tells patients that it has no NPI, and gives its tax ID by phone (coldcap.com). */
const boughtFromPaxman = ({ system, route }: Course) => system === 'paxman' && route === 'manufacturer';

function sellerNpi(profile: Profile, course: Course, seller: Party): Finding[] {
  const name = seller.name.full;
  const { hasNoNpi, npi } = course.seller;
  const clinic = hasNoNpi && course.route === 'provider';
  if (hasNoNpi && !clinic) {
    return [
      finding('seller-has-no-npi', 'info', 'seller.npi', { name, taxId: formatTaxId(seller.taxId, seller.taxIdType) }),
    ];
  }
  if (isBorrowedNpi(course, profile)) return [finding('seller-npi-borrowed', 'error', 'seller.npi', { name })];
  if (npi && !clinic) return [];
  return [
    finding('seller-npi-missing', 'warning', 'seller.npi', { name, clinic, asksPaxman: boughtFromPaxman(course) }),
  ];
}

function wrongNpis({ physician, facility }: Profile, { seller }: Course): Finding[] {
  return (['physician', 'facility', 'seller'] as const).flatMap((who) => {
    const { npi, hasNoNpi } = { physician, facility, seller }[who];
    const reason = hasNoNpi ? '' : npiProblem(npi);
    return reason ? [finding('npi-wrong', 'error', `${who}.npi`, { who, reason })] : [];
  });
}

/** Original Medicare's own number is checked; plans of Medicare Advantage have member IDs of their own. */
function medicareNumber({ coverage: { payerName, memberId } }: Profile): Finding[] {
  const isMedicare = /^\s*(?:original\s+)?medicare(?:\s+part\s+[ab])?\s*$/i.test(payerName);
  const reason = isMedicare ? identifierProblem('mbi', memberId) : '';
  return reason ? [finding('member-id-not-medicare', 'warning', 'coverage.memberId', { reason })] : [];
}

function placeOfService({ placeOfService: given }: Course): Finding[] {
  const concept = 'claim.placeOfService';
  if (normalizePlaceOfService(given)) return [];
  return given
    ? [finding('place-of-service-unknown', 'error', concept, { given })]
    : [finding('place-of-service-missing', 'warning', concept, {})];
}

function sums({ totals: { chargeCents: charges, paidCents: paid } }: Claim, { invoiceTotalCents }: Course): Finding[] {
  const problems: Finding[] = [];
  if (invoiceTotalCents !== '' && invoiceTotalCents !== charges) {
    const values = { charges, invoice: invoiceTotalCents };
    problems.push(finding('total-differs-from-invoice', 'error', 'claim.totalCharge', values));
  }
  if (charges !== paid) {
    problems.push(finding('total-differs-from-payments', 'warning', 'claim.amountPaid', { charges, paid }));
  }
  return problems;
}

function size({ lines, diagnoses }: Claim): Finding[] {
  const problems: Finding[] = [];
  const unread = lines.length > 0 ? diagnoses.slice(0, MOST_POINTERS).filter(({ code }) => !code) : [];
  if (unread.length > 0) {
    const letters = unread.map(({ letter }) => letter);
    problems.push(finding('pointer-to-nothing', 'error', 'line[0].pointer', { letters }));
  }
  if (lines.length > LINES_PER_CMS_1500) {
    const forms = Math.ceil(lines.length / LINES_PER_CMS_1500);
    // the first line that has no place on the form
    const concept = `line[${LINES_PER_CMS_1500}].dateFrom`;
    problems.push(finding('more-than-six-lines', 'info', concept, { count: lines.length, forms }));
  }
  if (diagnoses.length > MOST_POINTERS)
    problems.push(finding('more-than-four-pointers', 'info', 'line[0].pointer', {}));
  return problems;
}

/** Of her own deadlines the earliest that is over and the earliest that is near: a first session too late leaves the next in time. */
function time({ deadlines }: Claim): Finding[] {
  const own = deadlines.filter(isOwn);
  const passed = own.find(({ state }) => state === 'passed');
  const near = own.find(({ state }) => state === 'near');
  return [
    ...(passed ? [finding('deadline-passed', passed.certain ? 'error' : 'warning', '', passed)] : []),
    ...(near ? [finding('deadline-near', 'warning', '', near)] : []),
  ];
}

/** What is wrong, or worth a look, with the claim as a whole: the seller, the identifiers, the sums, size and time. */
export function claimProblems(claim: Claim, profile: Profile, course: Course): Finding[] {
  const problems = [
    ...sellerNpi(profile, course, claim.seller),
    ...wrongNpis(profile, course),
    ...medicareNumber(profile),
  ];
  if (!claim.seller.taxId) {
    const values = { name: claim.seller.name.full, asksPaxman: boughtFromPaxman(course) };
    problems.push(finding('seller-tax-id-missing', 'warning', 'seller.taxId', values));
  } else if (course.seller.organization && isUnusualEin(course.seller.taxId)) {
    const values = { taxId: formatTaxId(claim.seller.taxId, claim.seller.taxIdType) };
    problems.push(finding('seller-tax-id-unusual', 'warning', 'seller.taxId', values));
  }
  return [...problems, ...placeOfService(course), ...sums(claim, course), ...size(claim), ...time(claim)];
}
