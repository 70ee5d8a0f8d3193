import type { ChecklistItem } from '../checklist/types';
import { beforeDenial, historyOf } from '../claim/tracker';
import type { Claim } from '../claim/types';
import type { Course } from '../profile/schema';
import {
  charges,
  claimNumberLine,
  codeWords,
  diagnoses,
  enclosed,
  enclosuresOf,
  evidenceParagraphs,
  lawParagraphs,
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
 * The first appeal, to the insurer itself. Why the insurer is wrong is hers to say, against the words of its own letter;
 * the draft gives the facts of the claim and the studies. It answers the latest denial that leaves an appeal.
 * @param today ISO
 * @param laws citations of the state laws that may bind her plan
 */
export function appeal(
  claim: Claim,
  course: Course,
  checklist: readonly ChecklistItem[],
  today: string,
  laws: readonly string[] = [],
): Draft {
  const history = historyOf(course);
  const denial = history.findLast(({ status, at }) => status === 'denied' && at !== 'finalDenialDate');
  const { sent, appealed } = beforeDenial(history, denial);
  const denied = orGap(longDate(denial?.date ?? ''), 'date of the denial letter');
  return {
    id: 'appeal',
    title: 'Appeal of a denied claim for scalp cooling',
    notice: DRAFT_NOTICE,
    paragraphs: [
      ...letterhead(claim, today, [
        payerName(claim),
        'Appeals department',
        gap('the address for appeals in the denial letter'),
      ]),
      references(
        claim,
        claimNumberLine(course) || `Claim number: ${gap('the number on the denial letter')}`,
        stepLine('Claim sent', sent),
        stepLine('Earlier appeal', appealed),
        `Date of the denial: ${denied}`,
      ),
      text('To whom it may concern:'),
      text(
        `I appeal your decision of ${denied} on the claim for scalp cooling during ${whose(claim)} chemotherapy${period(claim)}. ${money(claim.totals.paidCents)} was paid for it.`,
      ),
      ...inTime(claim, today),
      heading('The reason you gave'),
      text(gap('Copy the reason from the denial letter, word for word')),
      heading('Why I ask you to decide otherwise'),
      text(gap('Your answer to that reason: what it overlooks, and what in the enclosed papers shows it')),
      ...doctorsLetter(checklist),
      ...lawParagraphs(laws),
      ...facts(claim),
      heading('What I ask of you'),
      list([
        `Look at the claim again and pay it under the medical benefits of the plan.`,
        'Let a clinician who knows this field and had no part in the first decision look at it.',
        'If you decide against it again, tell me in writing why, on which words of the plan that rests, and what I can do next.',
        'Send me copies of what you decided on, and the rules you applied.',
      ]),
      ...enclosed(['The denial letter', ...enclosuresOf(checklist, ['cover-letter', 'claim-form', 'denial-letter'])]),
      ...closing(claim),
    ],
  };
}

/** What was claimed, and what is known about it. */
const facts = (claim: Claim): Paragraph[] => [
  heading('What scalp cooling is'),
  text(WHAT_IT_IS[claim.system]),
  heading('What was claimed'),
  charges(claim),
  list(codeWords(claim)),
  heading('Diagnosis'),
  list(diagnoses(claim)),
  ...evidenceParagraphs(claim),
];

/** Says that it is in time only where the time is known for certain and today is in it. */
function inTime({ deadlines }: Claim, today: string): Paragraph[] {
  const own = deadlines.find(({ kind }) => kind === 'appeal');
  if (!own?.certain || today === '' || today > own.last) return [];
  const { count, unit } = own.limit;
  return [
    text(`This appeal comes within the ${count} ${unit} that a member has after the notice of denial (${own.source}).`),
  ];
}

function doctorsLetter(checklist: readonly ChecklistItem[]): Paragraph[] {
  const isEnclosed = enclosuresOf(checklist.filter(({ id }) => id === 'letter-of-medical-necessity')).length > 0;
  return [
    text(
      isEnclosed
        ? 'The letter of medical necessity of the doctor is enclosed.'
        : gap("Enclose the doctor's letter of medical necessity and say so here, or take this line out"),
    ),
  ];
}
