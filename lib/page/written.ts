import type { Outcome, WriteOrder } from '../pipeline';
import type { Target } from './targets';

/** A field that has been written; its outcome is settled when it has been read back. */
export interface Written {
  order: WriteOrder;
  target: Target;
  /** The control's state before, in its writer's own words. */
  before: string;
  outcome: Outcome;
}
