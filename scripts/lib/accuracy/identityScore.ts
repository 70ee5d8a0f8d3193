import { type Answer, IDENTITY_TYPES, type IdentityType, isIdentity } from './identityTypes.ts';

/** One control: what it is labelled as in the corpus, the input's type, and what an engine took it for. */
export interface Judged {
  gold: string;
  type: string;
  answer: Answer;
}

export interface IdentityScore {
  right: number;
  wanted: number;
  /** Personal data of one kind taken for another. */
  confused: number;
  /** Fields that hold no personal data and were given a type all the same. */
  falsePositives: number;
  negatives: number;
  byType: Record<IdentityType, { right: number; wanted: number }>;
}

/** Kinds of control no engine puts personal data into; they are no negatives either. */
const NEVER_TYPED = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'file', 'checkbox', 'radio', 'password']);

/** A field that holds no personal data: unlabelled, labelled unknown, or of a payment card. Credentials are left out. */
export const isNegative = ({ gold, type }: Judged): boolean =>
  !NEVER_TYPED.has(type) && (gold === '' || /^(?:unknown|card|expiration)/.test(gold));

/** A user name is right where an e-mail address is wanted: most sites take the address for it. */
export const isRight = ({ gold, answer }: Judged): boolean =>
  answer === gold || (gold === 'emailAddress' && answer === 'username');

/** Recall, precision and false positives over personal data, micro-averaged. */
export function scoreIdentity(controls: Iterable<Judged>): IdentityScore {
  const byType = Object.fromEntries(IDENTITY_TYPES.map((type) => [type, { right: 0, wanted: 0 }]));
  const score = { right: 0, wanted: 0, confused: 0, falsePositives: 0, negatives: 0 };
  for (const control of controls) {
    const { gold, answer } = control;
    if (isIdentity(gold)) {
      score.wanted++;
      byType[gold]!.wanted++;
      if (isRight(control)) {
        score.right++;
        byType[gold]!.right++;
      } else if (isIdentity(answer)) score.confused++;
    } else if (isNegative(control)) {
      score.negatives++;
      if (isIdentity(answer)) score.falsePositives++;
    }
  }
  return { ...score, byType: byType as IdentityScore['byType'] };
}

export const recallOf = ({ right, wanted }: Pick<IdentityScore, 'right' | 'wanted'>): number => right / wanted;
export const precisionOf = ({ right, confused, falsePositives }: IdentityScore): number =>
  right / (right + confused + falsePositives);
