import { publicProgram } from '../claim/deadlines';
import { nccnCovers } from '../documents/evidence';
import { portalByPayerName, portalFor } from '../portals/registry';
import type { Portal } from '../portals/types';
import type { Course, Profile } from '../profile/schema';
import { type LawReach, lawsOf } from './stateLaws/registry';
import type { StateLaw } from './stateLaws/types';

/** What decides which attachments a claim needs. Dates are ISO, '' = not given. */
export interface ChecklistFacts {
  system: Course['system'];
  route: Course['route'];
  /** Of the payer whose page it is, or else whom her card names; undefined when we know nothing of it. */
  portal: Portal | undefined;
  planKind: Profile['coverage']['planKind'];
  /** A public program pays (Medicare, TRICARE, …), perhaps through a private insurer. */
  publicProgram: boolean;
  medicaid: boolean;
  hasOtherCoverage: boolean;
  /** First and last date of service. */
  service: { from: string; to: string };
  denialDate: string; // of the latest denial
  isFinalDenial: boolean;
  hasWig: boolean;
  /** True when a diagnosis is one the NCCN guideline speaks of: breast, ovary, fallopian tube or peritoneum. */
  nccnDiagnosis: boolean;
  breastCancer: boolean;
  /** The laws of the states she and the policyholder live in; that says nothing sure of where the plan was issued. */
  laws: readonly { law: StateLaw; reach: LawReach }[];
  /** Kinds of the files stored for the claim. */
  stored: ReadonlySet<string>;
}

/** Whose rules hold: those of the payer whose page (by its URL) is in hand, or else of the one her card names. */
export const payerAt = ({ coverage }: Profile, page: string): Portal | undefined =>
  portalFor(page) ?? portalByPayerName(coverage.payerName);

/**
 * The facts of one course.
 * @param stored kinds of the files that are stored for it
 * @param page URL of the page in hand, '' when there is none
 */
export function factsOf(profile: Profile, course: Course, stored: readonly string[], page: string): ChecklistFacts {
  const { coverage, diagnoses, patient, subscriber } = profile;
  const codes = diagnoses.map(({ code }) => code.trim());
  const dates = course.items.map(({ date }) => date).sort();
  const plan = {
    planKind: coverage.planKind,
    publicProgram: publicProgram(coverage) !== undefined,
    medicaid: /\bmedicaid\b/i.test(`${coverage.payerName} ${coverage.planName}`),
    service: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
  };
  const policyholder = patient.relationshipToSubscriber === 'self' ? patient : subscriber;
  const states = new Set([policyholder.address.state, patient.address.state]);
  return {
    system: course.system,
    route: course.route,
    portal: payerAt(profile, page),
    ...plan,
    hasOtherCoverage: profile.otherCoverage.exists,
    denialDate: course.finalDenialDate || course.denialDate,
    isFinalDenial: course.finalDenialDate !== '',
    hasWig: course.items.some(({ kind }) => kind === 'wig'),
    nccnDiagnosis: nccnCovers(codes),
    breastCancer: codes.some((code) => /^C50/i.test(code)),
    laws: lawsOf([...states], plan),
    stored: new Set(stored),
  };
}
