import { CHOICES, type Rule } from './rule';

/** Whether she who files is the patient, and the patient the member. */
export const FILING_RULES: readonly Rule[] = [
  {
    means: 'submitter.role',
    words:
      /^are you (?:the )?(?:patient|(?:one|person) who (?:was|is|got|had|received|needed)\b.*)$|^(?:es usted|usted es) (?:el|la) paciente$/,
    strength: 0.93,
    sure: true,
    only: CHOICES,
  },
  {
    means: 'patient.relationshipToSubscriber',
    words:
      /^(?:the )?patient (?:and|is) (?:also )?(?:the )?(?:subscriber|member|insured|policy ?holder|employee|participant|sponsor|card ?holder)(?: (?:are|is))?(?: one and)?(?: the same(?: person)?)?(?: skip .*)?$|^(?:the )?(?:subscriber|member|insured|policy ?holder|employee|participant|sponsor|card ?holder) (?:and|is) (?:also )?(?:the )?patient(?: (?:are|is))?(?: one and)?(?: the same(?: person)?)?(?: skip .*)?$/,
    strength: 0.93,
    sure: true,
    only: ['checkbox'],
  },
];
