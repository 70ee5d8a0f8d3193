import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WRITER_REQUESTS } from '../lib/messaging/pageSchemas';
import { locate } from '../lib/page/locate';
import { handlePage, keptTargets, occupyFrame, pageError } from '../lib/page/readerParts';
import { rememberLooks } from '../lib/page/scan/memory';
import { undoLast } from '../lib/page/undo';
import { writeOrders } from '../lib/page/write';

/** Our writing script: comes only after her click, and only into frames with something to write or to show her. */
export default defineUnlistedScript(() => {
  occupyFrame('writer', () => {
    rememberLooks();
    return handlePage(WRITER_REQUESTS, {
      'page.write': async ({ orders }) => {
        const started = performance.now();
        const outcomes = await writeOrders(orders, keptTargets());
        return { outcomes, milliseconds: performance.now() - started };
      },
      'page.undo': () => undoLast(),
      'page.locate': ({ fieldId }) => {
        const target = keptTargets().get(fieldId);
        if (!target?.element.isConnected) throw pageError('no-such-field');
        locate(target);
        return {};
      },
    });
  });
});
