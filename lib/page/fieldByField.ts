import { createFocus } from './focus';
import { createSlices, turn } from './pause';
import { createPopups, type Popups } from './popups';
import type { Hands } from './writers/writer';

/** A field takes a few milliseconds, and each turn of the page has it drawn anew. */
const SLICE = 30;

/**
 * Works through fields one after the other, in slices; one that cannot be worked on does not stop the others, and is
 * given to `failed`. With `popups` that are `given`, what opens later still is the caller's to close.
 */
export async function fieldByField<F>(
  fields: readonly F[],
  act: (field: F, hands: Hands) => Promise<void> | void,
  failed?: (field: F, error: unknown) => void,
  given?: Popups,
): Promise<void> {
  const focus = createFocus();
  const popups = given ?? createPopups();
  const breathe = createSlices(SLICE);
  for (const field of fields) {
    try {
      await act(field, { focus, attempt: 0 });
    } catch (error) {
      failed?.(field, error);
    }
    await popups.close(focus);
    focus.settle();
    if (await breathe()) await popups.closeLate();
  }
  focus.leave();
  await turn();
  await popups.closeLate();
  if (!given) popups.end();
}
