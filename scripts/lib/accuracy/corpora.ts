import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** Labelled pages of others, kept beside the checkout where they are kept at all; nothing needs them but measuring. */
const CORPORA = join(ROOT, '../shared/corpora');
export const IDENTITY_CORPUS = join(CORPORA, 'duckduckgo-autofill');
export const STORED_ANSWERS = join(CORPORA, 'baselines');
export const VA_CORPUS = join(CORPORA, 'va-10-7959a');
