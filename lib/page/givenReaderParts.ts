import type { ReaderParts } from './giveReaderParts';

/** The same as `readerParts.ts`, from where the reading script has left it. */
export const {
  fits,
  attribute,
  handlePage,
  isEmpty,
  keptTargets,
  occupyFrame,
  pageError,
  parentAcross,
  signatureOf,
  standInOf,
  tidy,
} = (globalThis as unknown as { coolclaimParts: ReaderParts }).coolclaimParts;
