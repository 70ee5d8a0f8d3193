import { type Meaning, partyOf, rowOf } from './meaning.ts';

/** What became of one labelled control of a claim page. */
export interface ControlResult {
  /** The page's folder below tests/forms. */
  page: string;
  step: number;
  at: string;
  label: string;
  meaning: Meaning;
  /** What the plan would leave in it against `want` of expected.json; undefined where values are not judged. */
  value?: 'right' | 'empty' | 'wrong';
  /** A value was wanted, and leaving it empty is not right too. */
  wantsValue: boolean;
  /** The plan writes into it. */
  written: boolean;
  /** For people: what was planned and why. */
  told: string;
  chromium?: { type: string; section: string };
  firefox?: string;
}

export interface ClaimScore {
  wanted: number;
  said: number;
  right: number;
  values: { wanted: number; right: number; wrong: number; touched: number };
  /** Fields that would be written with what belongs to somebody else. */
  wrongParty: number;
}

/**
 * A value of one party that would go into a field of another, or of nobody. Who files is the patient or the subscriber
 * herself: where her own right value stands, it is nobody else's.
 */
export const isWrongParty = ({ label, meaning, value, written }: ControlResult): boolean => {
  const theirs = partyOf(meaning.taken);
  const filer = [theirs, partyOf(label)].includes('submitter') && value === 'right';
  return written && theirs !== '' && !meaning.right && theirs !== partyOf(label) && !filer;
};

export function scoreClaims(results: readonly ControlResult[]): ClaimScore {
  const count = (test: (result: ControlResult) => boolean) => results.filter(test).length;
  return {
    wanted: count(({ meaning }) => meaning.wanted),
    said: count(({ meaning }) => meaning.said),
    right: count(({ meaning }) => meaning.right),
    values: {
      wanted: count(({ wantsValue }) => wantsValue),
      right: count(({ wantsValue, value }) => wantsValue && value === 'right'),
      wrong: count(({ wantsValue, value }) => wantsValue && value === 'wrong'),
      touched: count(({ wantsValue, value }) => !wantsValue && value === 'wrong'),
    },
    wrongParty: count(isWrongParty),
  };
}

export interface ConceptRow {
  concept: string;
  wanted: number;
  right: number;
  /** Fields of another meaning that were taken for it. */
  taken: number;
}

/** Per row of the vocabulary: how often it was wanted, known, and seen where it is not; by name. */
export function perConcept(results: readonly ControlResult[]): ConceptRow[] {
  const rows = new Map<string, ConceptRow>();
  const rowFor = (concept: string) => {
    const name = rowOf(concept);
    const row = rows.get(name) ?? { concept: name, wanted: 0, right: 0, taken: 0 };
    rows.set(name, row);
    return row;
  };
  for (const { label, meaning } of results) {
    if (meaning.wanted) {
      const row = rowFor(label);
      row.wanted++;
      if (meaning.right) row.right++;
    }
    if (meaning.said && !meaning.right) rowFor(meaning.taken).taken++;
  }
  return [...rows.values()].sort((a, b) => a.concept.localeCompare(b.concept));
}

/** What is wrong with a control, in words that stay the same from run to run; '' when nothing is. */
export function failureOf(result: ControlResult): string {
  const { meaning, value } = result;
  const faults: string[] = [];
  if (isWrongParty(result)) faults.push("written with somebody else's value");
  if (value === 'wrong') faults.push('wrong value');
  if (value === 'empty') faults.push('left empty');
  if (meaning.said && !meaning.right) faults.push(`taken for ${meaning.taken}`);
  else if (meaning.wanted && !meaning.right) faults.push('not recognized');
  return faults.join(', ');
}
