import type { Change } from '../../../lib/claim/tracker';
import type { ClaimChange } from '../../../lib/profile/schema';

/** What can happen to a claim, as she says it, and as it is kept. */
export const CLAIM_EVENTS = {
  submitted: { status: 'submitted', reason: '', isFinal: false },
  pending: { status: 'pending', reason: '', isFinal: false },
  information: { status: 'pending', reason: 'information', isFinal: false },
  returned: { status: 'pending', reason: 'returned', isFinal: false },
  denied: { status: 'denied', reason: '', isFinal: false },
  appealed: { status: 'appealed', reason: '', isFinal: false },
  final: { status: 'denied', reason: '', isFinal: true },
  paid: { status: 'paid', reason: '', isFinal: false },
} as const satisfies Record<string, Pick<ClaimChange, 'status' | 'reason'> & { isFinal: boolean }>;
export type ClaimEvent = keyof typeof CLAIM_EVENTS;

export function eventOf({ status, reason, at }: Change): ClaimEvent {
  if (at === 'finalDenialDate') return 'final';
  return status === 'pending' && reason ? reason : status;
}
