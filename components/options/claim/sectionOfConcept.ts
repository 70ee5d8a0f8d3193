import type { ProfileSection } from '../sections';

const SECTIONS: Readonly<Record<string, ProfileSection>> = {
  diagnosis: 'diagnoses',
  line: 'treatment',
  claim: 'treatment',
  seller: 'treatment',
  physician: 'physician',
  facility: 'facility',
};

/** Where a problem of the claim is mended. What concerns the whole claim are its deadlines, and those are the plan's. */
export const sectionOfConcept = (concept: string): ProfileSection => SECTIONS[/^\w*/.exec(concept)![0]] ?? 'coverage';
