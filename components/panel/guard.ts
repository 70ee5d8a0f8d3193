/** How long what she presses must have stood as it is, in plain sight: shorter, and a page could slip it under her hand. */
export const STILL_MS = 500;
/** After longer than this without a look, nobody knows what she saw meanwhile: a page can keep all timers from running. */
const BLIND_MS = 1500;
/** For this long after the page hid the panel, that is what she is told, and not that she was too fast. */
const HIDDEN_LATELY_MS = 3000;

/** What is known of the panel, or of one control in it, from looking again and again. Times are `performance.now()`. */
export interface Watched {
  at: number;
  /** Where it stands and what it says. */
  place: string;
  /** Since when it has been just so, with nothing over it. */
  since: number;
  /** When it was last covered, or other than we made it; -Infinity for never. */
  hiddenAt: number;
}

export interface Look extends Pick<Watched, 'at' | 'place'> {
  isHidden?: boolean;
}

export function lookedAgain(before: Watched | undefined, { at, place, isHidden = false }: Look): Watched {
  const { hiddenAt = Number.NEGATIVE_INFINITY } = before ?? {};
  const isSame = before?.place === place && hiddenAt !== before.at && at - before.at < BLIND_MS && !isHidden;
  return { at, place, since: isSame ? before.since : at, hiddenAt: isHidden ? at : hiddenAt };
}

/**
 * Why a press does nothing: 'covered' when the page hides or changes the panel, 'soon' when what was pressed has only
 * just appeared or moved, '' when it may act. `pressed` is the event's time, as she acted on what she saw then.
 */
export function refusalOf(pressed: number, panel: Watched, control: Watched): '' | 'soon' | 'covered' {
  if (pressed - panel.since >= STILL_MS && pressed - control.since >= STILL_MS) return '';
  return pressed - panel.hiddenAt < HIDDEN_LATELY_MS ? 'covered' : 'soon';
}
