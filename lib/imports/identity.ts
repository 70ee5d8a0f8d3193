import { getIn } from '../profile/paths';
import type { Profile } from '../profile/schema';
import { folded, sameText } from './folded';
import type { Proposal } from './types';

/** "Aetna" and "Aetna Life Insurance Company" are one payer: every word of one stands in the other. */
const inOther = (hers: string, theirs: string) => {
  const [few = [], many = []] = [folded(hers).split(' '), folded(theirs).split(' ')].sort(
    (a, b) => a.length - b.length,
  );
  return few.every((word) => many.includes(word));
};

interface Mark {
  path: string;
  agrees: (hers: string, theirs: string) => boolean;
}

/** What tells one from another, the surest first. The first that both sides have decides. */
const PROVIDER: readonly Mark[] = [
  { path: 'npi', agrees: sameText },
  { path: 'name.last', agrees: sameText },
  { path: 'organization', agrees: inOther },
];
const PERSON: readonly Mark[] = [
  { path: 'birthDate', agrees: sameText },
  { path: 'name.last', agrees: sameText },
];
const PLAN: readonly Mark[] = [
  { path: 'memberId', agrees: sameText },
  { path: 'payerName', agrees: inOther },
];
const MARKS: Readonly<Record<string, readonly Mark[]>> = {
  patient: PERSON,
  subscriber: PERSON,
  coverage: PLAN,
  otherCoverage: PLAN,
  physician: PROVIDER,
  facility: PROVIDER,
  seller: PROVIDER,
};

/**
 * Whether hers and the file's are the same person, plan or provider, as far as both say. Where hers says something, but
 * nothing that can be compared, it is taken for another one.
 * @param base where the group stands in the profile: `physician`, `courses[0].seller`
 * @param proposals with paths of the profile
 */
export function isSameOne(profile: Profile, proposals: readonly Proposal[], base: string): boolean {
  const marks = MARKS[/\w+$/.exec(base)?.[0] ?? ''] ?? [];
  const hersAt = (path: string) => String(getIn(profile, `${base}.${path}`) ?? '');
  const theirsAt = (path: string) => String(proposals.find((one) => one.path === `${base}.${path}`)?.value ?? '');
  const mark = marks.find(({ path }) => hersAt(path) && theirsAt(path));
  if (!mark) {
    // a bill or a table that names no patient is hers
    const isNobody = base === 'patient' && marks.every(({ path }) => !theirsAt(path));
    return isNobody || marks.every(({ path }) => !hersAt(path));
  }
  if (!mark.agrees(hersAt(mark.path), theirsAt(mark.path))) return false;
  // two people can be born on one day
  const differs = (path: string) => hersAt(path) && theirsAt(path) && !sameText(hersAt(path), theirsAt(path));
  return !(differs('name.first') && differs('name.last'));
}
