import type { Claim, ClaimLine } from './types';

/** A CMS-1500 (02/12) has six service lines in box 24. */
export const LINES_PER_CMS_1500 = 6;

/** One paper form of a claim, with the sums of its own lines. Integer cents. */
export interface ClaimPage {
  lines: ClaimLine[];
  chargeCents: number;
  /** Undefined when she paid only a part: which lines it was for is hers to say. */
  paidCents: number | undefined;
}

/**
 * The lines of a claim spread over forms that hold `size` each, in order; one empty page for a claim without lines.
 * Box 28 of each form is the sum of its own lines.
 */
export function claimPages({ lines, totals }: Pick<Claim, 'lines' | 'totals'>, size = LINES_PER_CMS_1500): ClaimPage[] {
  const count = Math.max(1, Math.ceil(lines.length / size));
  return Array.from({ length: count }, (_, page) => {
    const own = lines.slice(page * size, (page + 1) * size);
    const chargeCents = own.reduce((sum, line) => sum + line.chargeCents, 0);
    const paidInFull = totals.paidCents === totals.chargeCents;
    const paidCents = count === 1 ? totals.paidCents : paidInFull ? chargeCents : undefined;
    return { lines: own, chargeCents, paidCents };
  });
}

/** The lines of one form with the days they span, first to last. */
export function periodOf({ lines }: Pick<ClaimPage, 'lines'>): Pick<Claim, 'lines' | 'service'> {
  const days = lines.flatMap(({ dateFrom, dateTo }) => [dateFrom, dateTo]).sort();
  return { lines, service: { from: days[0] ?? '', to: days.at(-1) ?? '' } };
}
