import type { FormData, Page } from './model';
import { CLAIM_PAGES } from './pages/claim';
import { INSURANCE_PAGES } from './pages/insurance';
import { PEOPLE_PAGES } from './pages/people';
import { RESUBMISSION_PAGES } from './pages/resubmission';
import { SIGNER_PAGES } from './pages/signer';

/**
 * Pages, titles, labels and hints of VA Form 10-7959a in the order of the VA's online form.
 * Source: department-of-veterans-affairs/vets-website, src/applications/ivc-champva/10-7959a (CC0 1.0), April 2026.
 */
export const PAGES: readonly Page[] = [
  ...SIGNER_PAGES,
  ...RESUBMISSION_PAGES,
  ...PEOPLE_PAGES,
  ...INSURANCE_PAGES,
  ...CLAIM_PAGES,
];

/** The pages this person goes through, with the answers given so far. */
export const pagesFor = (data: FormData): Page[] => PAGES.filter((page) => page.depends?.(data) ?? true);
