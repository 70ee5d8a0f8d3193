import { UserError } from '../../../lib/errors.ts';
import { oneOf, readArgs } from '../readArgs.ts';

export const PARTS = ['claims', 'built', 'va', 'corpus'] as const;
export type Part = (typeof PARTS)[number];

export const USAGE = `Usage: npm run accuracy -- [PAGE...] [--only ${PARTS.join('|')}] [--details] [--explain TEXT] [--test-half] [--record]
  PAGE          only these claim pages (of those drawn by UI libraries with --only built), each control that is not right with what happened to it
  --only PART   only one part: claims (tests/forms), built (its pages drawn by UI libraries), va and corpus (the optional corpora)
  --details     what was missed or mistaken, control by control
  --all         with PAGE or --details: the right ones too
  --explain TEXT  why fields whose selector or name holds TEXT mean what they do
  --test-half   with --details: also of the half of the corpus that nobody tunes on
  --record      writes the known misses of the claim pages, and docs/ACCURACY.md when everything was measured
Exit 1 when a claim page has a miss that is not recorded.`;

export interface AccuracyOptions {
  pages: string[];
  only: Part | '';
  details: boolean;
  all: boolean;
  explain: string;
  testHalf: boolean;
  record: boolean;
  help: boolean;
}

const OPTIONS = {
  only: { type: 'string' },
  details: { type: 'boolean' },
  all: { type: 'boolean' },
  explain: { type: 'string' },
  'test-half': { type: 'boolean' },
  record: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

const refuse = (sentence: string): never => {
  throw new UserError('usage', sentence);
};

/** Reads the command line. Throws UserError 'usage' with one sentence. */
export function readOptions(args: string[]): AccuracyOptions {
  const { values, positionals } = readArgs(args, OPTIONS);
  const only = oneOf('part', values.only ?? '', PARTS);
  const narrowed = positionals.length > 0 || only === 'va' || only === 'corpus';
  if (positionals.length > 0 && (only === 'va' || only === 'corpus'))
    refuse(`Pages are claim pages: name them without --only ${only}.`);
  if (values['test-half'] && !values.details)
    refuse('--test-half goes with --details: it tells what was missed there too.');
  if (values.record && narrowed)
    refuse('--record is for all claim pages: leave the page names away, and --only but for claims or built.');
  return {
    pages: positionals,
    only: positionals.length > 0 && only === '' ? 'claims' : only,
    details: values.details === true || positionals.length > 0,
    all: values.all === true,
    explain: values.explain ?? '',
    testHalf: values['test-half'] === true,
    record: values.record === true,
    help: values.help === true,
  };
}
