import { untouched } from './untouched';
import type { Writer } from './writer';

/** Attachments are hers to choose. */
export const file: Writer = untouched('file');
