import { sightParts } from './sight/sightParts';
import type { Target } from './targets';
import { cannot, type Hands } from './writers/writer';

/**
 * Hands that let go of a control which, now that it has the focus, is not the one she has reviewed, or cannot be seen.
 * @param id the field's
 * @param live the control as it stands in the page now
 */
export const watched = (hands: Hands, id: string, live: Target): Hands => ({
  ...hands,
  focus: {
    ...hands.focus,
    to(element) {
      hands.focus.to(element);
      const since = sightParts()?.unseenNow(id, live);
      if (since) throw cannot(since === 'hidden' ? since : 'changed');
    },
  },
});
