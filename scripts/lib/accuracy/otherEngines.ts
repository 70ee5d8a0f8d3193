import type { ControlResult } from './claimResult.ts';
import { grouped } from './grouped.ts';
import { type Answer, identityOfConcept, isIdentity } from './identityTypes.ts';
import { partyOf } from './meaning.ts';

/** A control of a claim page as an engine sees it that knows one person and her own data. */
export interface SeenControl {
  page: string;
  label: string;
  answer: Answer;
  /** What one click fills together; '' for the whole page. */
  section: string;
}

export interface PersonFill {
  controls: number;
  /** Fields that ask for personal data of somebody, and how many of them were given the right kind. */
  personal: number;
  known: number;
  /** Fields that mean something of a claim beyond personal data; none of these engines has a word for them. */
  claimFields: number;
  /** Values of the wrong party per page when she clicks into her first field, and when every section is filled. */
  oneClick: Map<string, number>;
  wholeForm: Map<string, number>;
}

const PEOPLE = new Set(['patient', 'subscriber', 'submitter']);

/**
 * What such an engine would write on each page. It is taken to hold the data of whoever the field she clicks first is
 * about, patient or subscriber, which is the kindest reading: everything else it fills is of the wrong party.
 */
export function fillAsOnePerson(controls: readonly SeenControl[]): PersonFill {
  const fill: PersonFill = {
    controls: controls.length,
    personal: 0,
    known: 0,
    claimFields: 0,
    oneClick: new Map(),
    wholeForm: new Map(),
  };
  const pages = grouped(controls, ({ page }) => page);
  for (const [page, all] of pages) {
    const typed = all.filter(({ answer }) => isIdentity(answer));
    const clicked = typed.find(({ label }) => PEOPLE.has(partyOf(label)));
    const wrong = typed.filter(({ label }) => clicked && partyOf(label) !== partyOf(clicked.label));
    fill.oneClick.set(page, wrong.filter(({ section }) => section === clicked?.section).length);
    fill.wholeForm.set(page, wrong.length);
    for (const { label, answer } of all) {
      const kind = identityOfConcept(label);
      if (kind !== '') {
        fill.personal++;
        if (kind === answer) fill.known++;
      } else if (label !== 'none') fill.claimFields++;
    }
  }
  return fill;
}

/** The controls as one of the engines measured beside ours saw them. */
export const seenBy = (results: readonly ControlResult[], answer: (result: ControlResult) => Answer): SeenControl[] =>
  results.map((result) => ({
    page: result.page,
    label: result.label,
    answer: answer(result),
    section: result.chromium?.section ?? '',
  }));
