/**
 * What the writing script and the panel use of the reading script, which always comes into a frame before them. Builds
 * put `givenReaderParts.ts` in the place of this file, so that nothing goes into her page twice.
 */
export { fits } from '../messaging/fits';
export { handlePage, pageError } from '../messaging/handlePage';
export { occupyFrame } from '../messaging/occupyFrame';
export { attribute } from './attribute';
export { keptTargets } from './frameTargets';
export { isEmpty } from './scan/content';
export { tidy } from './scan/text';
export { parentAcross } from './scan/tree';
export { signatureOf } from './signature';
export { standInOf } from './standIn';
