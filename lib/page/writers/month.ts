import { nativeDate } from './date';
import type { Writer } from './writer';

/** Native month input: takes YYYY-MM. */
export const month: Writer = nativeDate(7);
