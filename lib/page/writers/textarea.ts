import { text } from './text';
import type { Writer } from './writer';

/** A <textarea> is typed into like an input; it may hold several lines. */
export const textarea: Writer = text;
