import { paxmanHub2026 } from '../profile/samples/paxmanHub2026';
import type { Profile } from '../profile/schema';

/** The fictional patient of the practice form. It is in no vault, and nothing that is done with it is kept. */
export const practiceSample = (): Profile => ({
  ...structuredClone(paxmanHub2026),
  id: 'practice-sample',
  label: 'Jordan Okafor (fictional)',
});
