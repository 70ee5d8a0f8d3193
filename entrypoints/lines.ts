import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LINES_REQUESTS } from '../lib/messaging/pageSchemas';
import { handlePage, keptTargets, occupyFrame } from '../lib/page/readerParts';
import { rememberRow, removeAdded } from '../lib/page/rows/added';
import { giveLineParts } from '../lib/page/rows/lineParts';
import { pressFor } from '../lib/page/rows/press';

/** Our script that presses a page's own button for lines: comes only where she has approved that, beside the writing script. */
export default defineUnlistedScript(() => {
  occupyFrame('lines', () => {
    giveLineParts({ rememberRow, removeAdded });
    return handlePage(LINES_REQUESTS, { 'page.press': (order) => pressFor(order, keptTargets()) });
  });
});
