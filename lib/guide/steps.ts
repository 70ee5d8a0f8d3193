import * as z from 'zod/mini';

/** The six steps of the first run, in their order: what she knows by heart first, what needs the bill at hand last. */
export const GUIDE_STEPS = ['patient', 'coverage', 'policyholder', 'providers', 'diagnoses', 'treatment'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

const PLACES = [...GUIDE_STEPS, 'end'] as const;
/** A step, or the page after the last one. */
export type GuidePlace = (typeof PLACES)[number];

/** How far she is. */
export const guideShape = {
  place: z.enum(PLACES),
  /** Steps she left for later, in their order. */
  skipped: z.array(z.enum(GUIDE_STEPS)),
};
export interface GuideState {
  place: GuidePlace;
  skipped: readonly GuideStep[];
}

export const START: GuideState = { place: 'patient', skipped: [] };

/** 1 to 6; the end counts as 7. */
export const numberOf = (place: GuidePlace): number => PLACES.indexOf(place) + 1;

/** One place on or back; stays at both ends. */
const beside = (place: GuidePlace, by: -1 | 1): GuidePlace => PLACES[PLACES.indexOf(place) + by] ?? place;

/** After "Next", "Skip this step" or "Back". Going back says nothing about the step she leaves. */
export function moved({ place, skipped }: GuideState, move: 'next' | 'skip' | 'back'): GuideState {
  if (place === 'end' && move !== 'back') return { place, skipped };
  if (move === 'back') return { place: beside(place, -1), skipped };
  const isLeft = (step: GuideStep) => (step === place ? move === 'skip' : skipped.includes(step));
  return { place: beside(place, 1), skipped: GUIDE_STEPS.filter(isLeft) };
}
