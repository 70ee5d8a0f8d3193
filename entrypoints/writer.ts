import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WRITER_REQUESTS } from '../lib/messaging/pageSchemas';
import { dropParts, keepPart } from '../lib/page/fileParts';
import { locate } from '../lib/page/locate';
import { handlePage, keptTargets, occupyFrame, pageError } from '../lib/page/readerParts';
import { lineParts } from '../lib/page/rows/lineParts';
import { undoLast } from '../lib/page/undo';
import { writeOrders } from '../lib/page/write';

/** Our writing script: comes only after her click, and only into frames with something to write or to show her. */
export default defineUnlistedScript(() => {
  occupyFrame('writer', () => {
    let progress = { done: 0, total: 0 };
    let stop = new AbortController();
    return handlePage(WRITER_REQUESTS, {
      'page.write': async ({ orders, row = [] }) => {
        const started = performance.now();
        lineParts()?.rememberRow(row.flatMap((id) => keptTargets().get(id)?.element ?? []));
        stop = new AbortController();
        const onProgress = (done: number) => {
          progress = { done, total: orders.length };
        };
        const options = { signal: stop.signal, onProgress };
        const outcomes = await writeOrders(orders, keptTargets(), options).finally(dropParts);
        return { outcomes, milliseconds: performance.now() - started };
      },
      'page.part': ({ file, index, data }) => {
        keepPart(file, index, data);
        return {};
      },
      'page.progress': () => progress,
      'page.stop': () => {
        stop.abort();
        return {};
      },
      'page.undo': undoLast,
      'page.locate': ({ fieldId }) => {
        const target = keptTargets().get(fieldId);
        if (!target?.element.isConnected) throw pageError('no-such-field');
        locate(target);
        return {};
      },
    });
  });
});
