import { historyOf, standingOf } from '../claim/tracker';
import type { Course, Profile } from '../profile/schema';
import { payerAt } from './facts';

/**
 * The payer that takes this claim by mail only, so that files attached on a page would go nowhere; '' where the claim can be
 * sent from a page, or was sent already: an answer or an appeal has ways of its own.
 * @param page URL of the page in hand, whose payer's rules come before those of the payer the card names
 */
export function mailOnlyPayer(profile: Profile, course: Course, page: string): string {
  const standing = standingOf(historyOf(course));
  const isUnsent = !standing || (standing.status === 'pending' && standing.reason === 'returned');
  const portal = payerAt(profile, page);
  if (!isUnsent || !portal) return '';
  const isAtHome = profile.facility.address.country === 'US';
  const byMail = portal.rules.some(({ kind }) => kind === 'mail-only' || (kind === 'online-abroad-only' && isAtHome));
  return byMail ? portal.payerName : '';
}
