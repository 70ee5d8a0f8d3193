import type { NeverRule } from './never';

const HERS = 'This is a consent or attestation: only you can give it.';
const TICKED = ['checkbox', 'radio-group', 'select', 'listbox-button'] as const;

/** What is agreed to or affirmed by ticking a box, in the sentences forms use for it. */
export const CONSENT_RULES: readonly NeverRule[] = [
  {
    concept: 'consent',
    words:
      /\b(?:(?:everything|all|(?:the|this|my) (?:above|information|statements?|answers?|facts?))\b.{0,40}\b(?:is|are|was|were) (?:all )?(?:true|correct|accurate|complete)|(?:it is|this is|is all|are all) (?:true|correct|accurate)|(?:the )?above is (?:true|correct|accurate)|everything above matches|to (?:the best of )?my knowledge|(?:todo|la informacion|lo anterior).{0,40}\b(?:es|son) (?:verdad|verdader[oa]s?|correct[oa]s?|ciert[oa]s?)|a mi (?:leal )?saber)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    concept: 'consent',
    words:
      /\b(?:i (?:have )?(?:read|reviewed|looked (?:over|at)|checked|been told)|(?:we|i) (?:allow|permit|give (?:my )?permission)|he leido|permito|fraud (?:notice|statement|warning)|false claims?)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    concept: 'consent',
    words:
      /^(?!(?:who|what|when|where|how|which)\b).*\b(?:you|plan|fund|company|administrator|insurer|provider|doctor|(?<=^)\w+(?: \w+)?|and \w+) may (?:ask|contact|talk|speak|get|obtain|request|file|send|submit|share|release|use|give|call)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    concept: 'consent',
    words:
      /\b(?:release(?: of)? (?:my |the |all )?(?:medical |payment |health )*(?:records|information)|(?:records|information) (?:to be |be |may be )?(?:released|disclosed|shared)|(?:are|is) (?:a )?(?:qualified|eligible) (?:medical )?expenses?\b.*|(?:will not|wont) deduct)\b/,
    why: HERS,
    only: TICKED,
  },
  {
    // a box to be written or texted to is a consent of its own
    concept: 'consent',
    words:
      /^(?:yes )?(?:please )?(?:text|e ?mail|call|notify|send) me\b(?!.*\b(?:check|payment|money|reimbursement|refund)\b)/,
    why: 'Whether to be written to is yours to choose.',
    only: ['checkbox'],
  },
];
