import type { ControlKind } from '../pipeline';

/** The live control behind a Field: stays in the page, never crosses a message. */
export interface Target {
  control: ControlKind;
  /** The control itself; for a radio group its first member, for segmented dates the group. */
  element: HTMLElement;
  /** Radio group: its members in the order of Field.options. Otherwise empty. */
  members: HTMLElement[];
  signature: string;
}

/** The controls of the last scan of this frame, by Field.id. */
export type Targets = Map<string, Target>;
