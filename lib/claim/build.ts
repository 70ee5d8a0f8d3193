import { normalizePlaceOfService } from '../codes/placeOfService';
import { UserError } from '../errors';
import type { Language } from '../i18n/language';
import type { Course, Profile } from '../profile/schema';
import { claimProblems, isBorrowedNpi } from './claimProblems';
import { claimDeadlines } from './deadlines';
import { claimDiagnoses, isCancer, isListed } from './diagnoses';
import { diagnosisProblems } from './diagnosisProblems';
import { lineProblems } from './lineProblems';
import { codeLines } from './lines';
import { companyParty, nobody, personParty, physicianParty } from './parties';
import { inWords } from './problemSentences';
import { linePerCharge, totalPerCode } from './totalPerCode';
import type { Claim, ClaimDiagnosis, ClaimLine } from './types';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function totalsOf(lines: readonly ClaimLine[], course: Course): Claim['totals'] {
  const chargeCents = sum(lines.map((line) => line.chargeCents));
  const paidCents = sum(course.payments.map((payment) => payment.amountCents));
  return { chargeCents, paidCents, balanceCents: Math.max(0, chargeCents - paidCents) };
}

/** One method when all payments share it; '' when they differ, because a form asks for one. */
function methodOf({ payments }: Course): string {
  const methods = new Set(payments.map(({ method }) => method));
  return methods.size === 1 ? [...methods].join('') : '';
}

function conditionOf({ condition }: Profile, diagnoses: readonly ClaimDiagnosis[]): Claim['condition'] {
  const illness = diagnoses.find(({ code }) => isCancer(code)) ?? diagnoses[0];
  return {
    ...condition,
    autoAccidentState: condition.autoAccident ? condition.autoAccidentState : '',
    description: condition.description || (illness?.description ?? ''),
  };
}

function otherCoverageOf({ otherCoverage }: Profile): Claim['otherCoverage'] {
  const { exists, payerName, planName, memberId, groupNumber, policyholder } = otherCoverage;
  return exists
    ? { exists, payerName, planName, memberId, groupNumber, policyholder: personParty(policyholder) }
    : { exists, payerName: '', planName: '', memberId: '', groupNumber: '', policyholder: nobody() };
}

/**
 * Everything a claim form may ask about one course, with codes by rule and the problems she should know of. Pure.
 * @param today ISO date, used only to notice services that have not happened yet and deadlines; never to choose a code
 * @param language of the problems' sentences; what is written into forms is English
 * @throws UserError 'course-unknown' when the profile has no such course; nothing else.
 */
export function buildClaim(profile: Profile, courseId: string, today: string, language: Language = 'en'): Claim {
  const course = profile.courses.find(({ id }) => id === courseId);
  if (!course) throw new UserError('course-unknown', 'This treatment course is not in the profile.');

  const dates = [...new Set(course.items.map(({ date }) => date))].sort();
  const listed = profile.diagnoses.filter(isListed);
  const diagnoses = claimDiagnoses(listed, dates[0] ?? today);
  const coded = codeLines(
    course,
    diagnoses.filter(({ code }) => code).map(({ letter }) => letter),
  );
  const asBilled = coded.map(({ line }) => line);
  const shown = course.chargeStyle === 'total' ? totalPerCode(asBilled) : linePerCharge(asBilled);
  const { lines } = shown;

  const patient = personParty(profile.patient);
  const { relationshipToSubscriber, maritalStatus } = profile.patient;
  const subscriber =
    relationshipToSubscriber === 'self' ? personParty(profile.patient) : personParty(profile.subscriber);
  const seller = companyParty(course.seller);
  if (isBorrowedNpi(course, profile)) seller.npi = '';
  const { payerName, planName, memberId, groupNumber } = profile.coverage;

  const claim: Claim = {
    profileId: profile.id,
    courseId,
    system: course.system,
    route: course.route,
    patient,
    relationshipToSubscriber,
    maritalStatus,
    subscriber,
    employer: profile.subscriber.employer,
    submitter: { patient, subscriber, other: null }[profile.submitter],
    submitterRole: profile.submitter,
    coverage: { payerName, planName, memberId, groupNumber },
    otherCoverage: otherCoverageOf(profile),
    condition: conditionOf(profile, diagnoses),
    diagnoses,
    lines,
    chargeStyle: course.chargeStyle,
    totals: totalsOf(lines, course),
    service: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
    placeOfService: normalizePlaceOfService(course.placeOfService) ?? '',
    accountNumber: course.invoiceNumber,
    payment: { method: methodOf(course) },
    physician: physicianParty(profile.physician),
    physicianRole: profile.physicianRole,
    facility: companyParty(profile.facility),
    seller,
    sellerHasNoNpi: course.seller.hasNoNpi && course.route !== 'provider', // clinics that bill have one
    deadlines: claimDeadlines(profile, course, today),
    problems: [],
  };
  const written = listed.map(({ code }) => code);
  const found = [
    ...diagnosisProblems(diagnoses, written, dates.length > 0 ? dates : [today].filter(Boolean)),
    ...lineProblems(coded, shown.rows, course, profile.coverage, today),
    ...claimProblems(claim, profile, course),
  ];
  claim.problems = found.map((one) => inWords(one, language));
  return claim;
}
