/** The sections of the options page, in the order of its navigation. Their ids are the page's `#fragments`. */
export const PROFILE_SECTIONS = [
  'patient',
  'subscriber',
  'coverage',
  'other',
  'physician',
  'facility',
  'diagnoses',
] as const;
export const CLAIM_SECTIONS = [
  'treatment',
  'preview',
  'sheet',
  'checklist',
  'forms',
  'letters',
  'packet',
  'tracker',
] as const;
export const GENERAL_SECTIONS = [
  'imports',
  'documents',
  'sites',
  'security',
  'language',
  'shortcuts',
  'about',
] as const;

export type ProfileSection = (typeof PROFILE_SECTIONS)[number] | (typeof CLAIM_SECTIONS)[number];
export type Section = ProfileSection | (typeof GENERAL_SECTIONS)[number];

const ALL: readonly Section[] = [...PROFILE_SECTIONS, ...CLAIM_SECTIONS, ...GENERAL_SECTIONS];

export type GeneralSection = (typeof GENERAL_SECTIONS)[number];

/** Whether a section is of the whole vault, not of the profile in hand. */
export const isGeneral = (section: Section): section is GeneralSection => GENERAL_SECTIONS.some((id) => id === section);

export const sectionOfHash = (hash: string): Section => ALL.find((id) => `#${id}` === hash) ?? 'patient';

const OWNER: Readonly<Record<string, ProfileSection>> = {
  subscriber: 'subscriber',
  coverage: 'coverage',
  otherCoverage: 'other',
  physician: 'physician',
  physicianRole: 'physician',
  facility: 'facility',
  condition: 'diagnoses',
  diagnoses: 'diagnoses',
  courses: 'treatment',
};

const TRACKED = /^courses\[\d+\]\.(claimNumber|denialDate|finalDenialDate|changes|log)\b/;

/** Where a path of the profile is edited. */
export const sectionOfPath = (path: string): ProfileSection =>
  TRACKED.test(path) ? 'tracker' : (OWNER[/^\w*/.exec(path)![0]] ?? 'patient');
