import type { Field } from '../pipeline';
import { candidatesFor } from './attribute';
import { entityOf } from './entity';
import type { Phrase } from './evidence';
import type { Whose } from './whose';
import { words } from './words';

/** Whom a form means by words that name somebody only together with the rest of it. */

/** Of whom something personal is asked by no more than this. */
const THEM = /\b(?:them|they|he|she)\b/;

/** "Which sex do we have for them?" with nobody named near it: a claim asks such things of whom it is about. */
export function patientAsThem(means: string, phrases: readonly Phrase[]): Whose | undefined {
  const them = phrases.find((phrase) => phrase.from !== 'name' && THEM.test(phrase.words));
  if (!them || !/^@(?:sex|birthDate)$/.test(means)) return undefined;
  return { entity: 'patient', certainty: 0.85, said: them.raw, near: true };
}

const OF_A_PLAN = /^(?:%memberId|%groupNumber|@birthDate|subscriber\.employer)$/;

export const isCardHolder = ({ said }: Whose): boolean =>
  /^(?!.*\b(?:credit|debit|bank)\b).*\bcard ?holder\b/.test(words(said));

/** Whether the card holders of a page have a member ID or a birth date, as those of a bank's cards have not. */
export const haveCardsOfAPlan = (
  fields: readonly Field[],
  phrases: ReadonlyMap<Field, readonly Phrase[]>,
  about: ReadonlyMap<Field, Whose | undefined>,
): boolean =>
  fields.some((field) => {
    const own = about.get(field);
    if (own?.entity !== 'subscriber' || !isCardHolder(own)) return false;
    return OF_A_PLAN.test(candidatesFor(field, phrases.get(field)!)[0]?.means ?? '');
  });

/** "Member who received the service": the page calls the patient so. */
const MEMBER_TREATED =
  /\bmembers? (?:(?:full |first |last )*names? )?(?:(?:the )?(?:person|one|individual|patient) )?(?:who|that) (?:was|is|received|receives|got|gets|had|needed|needs)\b/;

/** Under "Covered person" a line says "the person who received the care": it says who the covered person is. */
const describesMember = (field: Field, own: Whose): boolean => {
  const inner = entityOf(words(field.sections.at(-1) ?? ''));
  return inner?.weak === true && inner.entity === 'subscriber' && /\bwho\b/.test(words(own.said));
};

/** The page calls the patient a member. */
export const isTreatedMember = (field: Field, own: Whose): boolean =>
  MEMBER_TREATED.test(words(own.said)) || describesMember(field, own);
