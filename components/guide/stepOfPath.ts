import type { GuideStep } from '../../lib/guide/steps';
import { type ProfileSection, sectionOfPath } from '../options/sections';

const STEPS: Partial<Record<ProfileSection, GuideStep>> = {
  patient: 'patient',
  coverage: 'coverage',
  subscriber: 'policyholder',
  other: 'policyholder',
  physician: 'providers',
  facility: 'providers',
  diagnoses: 'diagnoses',
};

/** The step that asks for what stands in a section of the options page. */
export const stepOfSection = (section: ProfileSection): GuideStep => STEPS[section] ?? 'treatment';

/** The step that asks for a path of the profile. */
export const stepOfPath = (path: string): GuideStep =>
  path === 'patient.relationshipToSubscriber' ? 'policyholder' : stepOfSection(sectionOfPath(path));
