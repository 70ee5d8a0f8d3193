import { untouched } from './untouched';
import type { Writer } from './writer';

/** Attachments are hers to choose. */
export const file: Writer = untouched('Attach this file yourself; the checklist says which one belongs here.');
