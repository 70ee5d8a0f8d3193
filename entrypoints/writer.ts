import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WRITER_REQUESTS } from '../lib/messaging/pageSchemas';
import { handlePage, keptTargets, occupyFrame } from '../lib/page/readerParts';
import { rememberLooks } from '../lib/page/scan/memory';
import { undoLast } from '../lib/page/undo';
import { writeOrders } from '../lib/page/write';

/** Our writing script: comes only after her click, and only into frames with something to write. */
export default defineUnlistedScript(() => {
  occupyFrame('writer', () => {
    rememberLooks();
    return handlePage(WRITER_REQUESTS, {
      'page.write': async ({ orders }) => {
        const started = performance.now();
        const outcomes = await writeOrders(orders, keptTargets());
        return { outcomes, milliseconds: performance.now() - started };
      },
      'page.undo': async () => ({ restored: await undoLast() }),
    });
  });
});
