import { formatEin, npiProblem } from '../codes/identifiers';
import { normalizePlaceOfService } from '../codes/placeOfService';
import type { Course, Profile, Provider } from '../profile/schema';
import type { Claim, Party, Problem } from './types';

/** A CMS-1500 has six service lines. */
const LINES_PER_FORM = 6;
const MOST_POINTERS = 4;

const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;

/**
 * On a direct purchase the clinic's NPI in the seller's box would say that the clinic billed, which it did not.
 */
export function isBorrowedNpi(course: Course, profile: Profile): boolean {
  const { npi } = course.seller;
  return course.route !== 'provider' && npi !== '' && [profile.facility.npi, profile.physician.npi].includes(npi);
}

function sellerNpi(profile: Profile, course: Course, seller: Party): Problem[] {
  const concept = 'seller.npi';
  const name = seller.name.full || 'The seller';
  if (course.seller.hasNoNpi) {
    const ein = formatEin(seller.taxId);
    const taxId = ein ? `; its tax ID is ${ein}` : '';
    return [
      {
        id: 'seller-has-no-npi',
        severity: 'info',
        concept,
        message: `${name} has no NPI, so the box stays empty. Never put the clinic's NPI there.`,
        action: `If the insurer asks, say: “${name} is a supplier, not a clinic, and has no NPI${taxId}.”`,
      },
    ];
  }
  if (isBorrowedNpi(course, profile)) {
    return [
      {
        id: 'seller-npi-borrowed',
        severity: 'error',
        concept,
        message: `The NPI given for ${name} is the clinic's or the doctor's, who did not sell this; the box stays empty.`,
        action: 'Ask the seller for its own NPI, or mark that it has none.',
      },
    ];
  }
  if (course.seller.npi) return [];
  return [
    {
      id: 'seller-npi-missing',
      severity: 'warning',
      concept,
      message: `The NPI of ${seller.name.full || 'the seller'} is missing.`,
      action: 'Look for it on the bill or ask the seller; if it has none, mark that in the profile.',
    },
  ];
}

function wrongNpis(profile: Profile, course: Course): Problem[] {
  const providers: [string, string, Provider][] = [
    ['physician.npi', 'physician', profile.physician],
    ['facility.npi', 'place of treatment', profile.facility],
    ['seller.npi', 'seller', course.seller],
  ];
  return providers.flatMap(([concept, who, { npi, hasNoNpi }]) => {
    const message = hasNoNpi ? '' : npiProblem(npi);
    if (!message) return [];
    const action = `Check the NPI of the ${who} on the bill; until then the box stays empty.`;
    return [{ id: 'npi-wrong', severity: 'error', concept, message, action } as const];
  });
}

function payment({ totals }: Claim): Problem[] {
  const { chargeCents, paidCents } = totals;
  if (chargeCents === paidCents) return [];
  const action = 'Check that all charges and payments of the bill are entered; send proof of what you paid.';
  const message = `The charges come to ${dollars(chargeCents)}, the payments to ${dollars(paidCents)}.`;
  return [{ id: 'total-differs-from-payments', severity: 'warning', concept: 'claim.amountPaid', message, action }];
}

function placeOfService(course: Course): Problem[] {
  if (normalizePlaceOfService(course.placeOfService)) return [];
  const given = course.placeOfService;
  return [
    {
      id: given ? 'place-of-service-unknown' : 'place-of-service-missing',
      severity: given ? 'error' : 'warning',
      concept: 'claim.placeOfService',
      message: given ? `${given} is not a place of service.` : 'The place of service is missing.',
      action: "Ask the infusion center: 22 or 19 for a hospital's outpatient center, 11 for a doctor's office.",
    },
  ];
}

function size({ lines, diagnoses }: Claim): Problem[] {
  const problems: Problem[] = [];
  if (lines.length > LINES_PER_FORM) {
    const forms = Math.ceil(lines.length / LINES_PER_FORM);
    problems.push({
      id: 'more-than-six-lines',
      severity: 'info',
      concept: '',
      message: `The claim has ${lines.length} lines, and a CMS-1500 holds six.`,
      action: `Use ${forms} forms, each with its own total, and send them together.`,
    });
  }
  if (diagnoses.length > MOST_POINTERS) {
    problems.push({
      id: 'more-than-four-pointers',
      severity: 'info',
      concept: 'line[0].pointer',
      message: 'A line can point to four diagnoses, so each line points to the first four.',
      action: 'Check with your insurer if a later diagnosis matters for a line.',
    });
  }
  return problems;
}

/** What is wrong, or worth a look, with the claim as a whole: the seller, the identifiers, the sums, the size. */
export function claimProblems(claim: Claim, profile: Profile, course: Course): Problem[] {
  const problems = [...sellerNpi(profile, course, claim.seller), ...wrongNpis(profile, course)];
  if (!claim.seller.taxId) {
    const ask = course.system === 'paxman' && course.route === 'manufacturer';
    problems.push({
      id: 'seller-tax-id-missing',
      severity: 'warning',
      concept: 'seller.taxId',
      message: `The tax ID of ${claim.seller.name.full || 'the seller'} is missing.`,
      action: ask ? 'Paxman gives it by phone: 888-572-9626.' : 'Look for it on the bill, or ask the seller.',
    });
  }
  return [...problems, ...placeOfService(course), ...payment(claim), ...size(claim)];
}
