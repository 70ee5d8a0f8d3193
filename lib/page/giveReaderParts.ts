import { fits } from '../messaging/fits';
import { handlePage, pageError } from '../messaging/handlePage';
import { occupyFrame } from '../messaging/occupyFrame';
import { attribute } from './attribute';
import { keptTargets } from './frameTargets';
import type * as parts from './readerParts';
import { isEmpty } from './scan/content';
import { tidy } from './scan/text';
import { parentAcross } from './scan/tree';
import { signatureOf } from './signature';
import { standInOf } from './standIn';

export type ReaderParts = typeof parts;

/**
 * Leaves for the writing script and the panel what they share with this one, in the world that our own scripts in a frame share and the page
 * does not see. `givenReaderParts.ts` takes it.
 */
export function giveReaderParts(): void {
  (globalThis as { coolclaimParts?: ReaderParts }).coolclaimParts = {
    attribute,
    fits,
    handlePage,
    isEmpty,
    keptTargets,
    occupyFrame,
    pageError,
    parentAcross,
    signatureOf,
    standInOf,
    tidy,
  };
}
