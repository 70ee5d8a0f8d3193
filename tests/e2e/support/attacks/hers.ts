import { SAMPLES } from '../../../../lib/profile/samples.ts';
import { DEFAULT_SAMPLE } from '../withBrowser.ts';

const PROFILE = SAMPLES[DEFAULT_SAMPLE];

/** What the honest part of every attack page asks for, by the ids of its controls. */
export const HONEST = {
  memberId: PROFILE.coverage.memberId,
  patientFirst: PROFILE.patient.name.first,
  patientLast: PROFILE.patient.name.last,
};

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const part of Object.values(value)) yield* texts(part);
}

/**
 * All that her profile holds and the honest part does not ask for, long enough to be told from chance: what no page may
 * ever see unless it asked for it and she agreed.
 */
export const PRIVATE: readonly string[] = [...new Set(texts(PROFILE))].filter(
  (text) => text.length >= 5 && !Object.values(HONEST).includes(text) && !/^[a-z-]+$/.test(text),
);
