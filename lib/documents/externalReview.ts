import type { ChecklistItem } from '../checklist/types';
import { beforeDenial, historyOf } from '../claim/tracker';
import type { Claim } from '../claim/types';
import type { Course } from '../profile/schema';
import {
  charges,
  claimNumberLine,
  diagnoses,
  enclosed,
  enclosuresOf,
  evidenceParagraphs,
  payerName,
  period,
  references,
  stepLine,
  WHAT_IT_IS,
} from './claimParts';
import { DRAFT_NOTICE, type Draft, gap, heading, list, orGap, type Paragraph, text } from './draft';
import { longDate, money } from './format';
import { closing, letterhead, whose } from './letterhead';

/**
 * Asks for a review by somebody outside the insurer, after its final denial. Sources: healthcare.gov, external review;
 * 45 CFR 147.136 (only decisions of medical judgment and rescissions; four months, which some states count otherwise).
 * `today` is ISO.
 */
export function externalReview(
  claim: Claim,
  course: Course,
  checklist: readonly ChecklistItem[],
  today: string,
): Draft {
  const history = historyOf(course);
  const { sent, appealed } = beforeDenial(
    history,
    history.find(({ at }) => at === 'finalDenialDate'),
  );
  const final = orGap(longDate(course.finalDenialDate), 'date of the final denial letter');
  return {
    id: 'external-review',
    title: 'Request for an external review',
    notice: DRAFT_NOTICE,
    paragraphs: [
      ...letterhead(claim, today, [gap('the office that the final denial letter names for external reviews')]),
      references(
        claim,
        `Insurer: ${payerName(claim)}`,
        claimNumberLine(course) || `Claim number: ${gap('the number on the denial letter')}`,
        stepLine('Claim sent', sent),
        course.denialDate && `First denial: ${longDate(course.denialDate)}`,
        stepLine('Appeal sent', appealed),
        `Final denial: ${final}`,
      ),
      text('To whom it may concern:'),
      text(
        `I ask for an external review of the final decision of ${payerName(claim)} of ${final}. It concerns the claim for scalp cooling during ${whose(claim)} chemotherapy${period(claim)}, for which ${money(claim.totals.paidCents)} was paid.`,
      ),
      ...inTime(claim, today),
      heading('Why the decision can be reviewed'),
      text(
        'A decision that rests on medical judgment can be reviewed, and so can the ending of a coverage back in time (45 CFR 147.136). This decision rests on medical judgment: the insurer wrote:',
      ),
      text(gap('the words of the final denial that show it, such as “not medically necessary” or “experimental”')),
      heading('Why I ask you to decide otherwise'),
      text(gap('Your answer to these words: what they overlook, and what in the enclosed papers shows it')),
      heading('What scalp cooling is'),
      text(WHAT_IT_IS[claim.system]),
      heading('What was claimed'),
      charges(claim),
      heading('Diagnosis'),
      list(diagnoses(claim)),
      ...evidenceParagraphs(claim),
      text('Please decide that the claim is to be paid under the medical benefits of the plan.'),
      ...enclosed([
        'The final denial letter',
        'The first denial letter and the appeal',
        ...enclosuresOf(checklist, ['cover-letter', 'claim-form', 'denial-letter']),
      ]),
      ...closing(claim),
    ],
  };
}

/** The time is not the same everywhere, so she is asked to look. */
function inTime({ deadlines }: Claim, today: string): Paragraph[] {
  const own = deadlines.find(({ kind }) => kind === 'external-review');
  if (!own || today === '' || today > own.last) return [];
  const { count, unit } = own.limit;
  return [
    text(
      `This request comes within ${count} ${unit} of the final denial. ${gap('Compare this time with your letter, because some states count otherwise; then take this note out')}`,
    ),
  ];
}
