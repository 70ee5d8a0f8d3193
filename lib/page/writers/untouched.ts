import type { Reason } from '../reason';
import type { Writer } from './writer';

/** A writer for controls that are never written and never read. */
export const untouched = (never: Reason): Writer => ({
  never,
  read: () => '',
  matches: () => false,
  write() {},
  restore() {},
});
