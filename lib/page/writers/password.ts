import { untouched } from './untouched';
import type { Writer } from './writer';

/** No password is ever written. */
export const password: Writer = untouched('password');
