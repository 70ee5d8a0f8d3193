import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { UserError } from '../lib/errors';
import { handlePage } from '../lib/messaging/handlePage';
import { occupyFrame } from '../lib/messaging/occupyFrame';
import { locate } from '../lib/page/locate';
import { scanPage } from '../lib/page/scan/scan';
import type { Targets } from '../lib/page/targets';
import { undoLast } from '../lib/page/undo';
import { writeOrders } from '../lib/page/write';

/** Our script in one frame: scans, writes and undoes when the background says so, and never on its own. */
export default defineUnlistedScript(() => {
  let targets: Targets = new Map();

  occupyFrame(() =>
    handlePage({
      'page.scan': () => {
        const seen = scanPage(document);
        targets = seen.targets;
        return seen.scan;
      },
      'page.write': async ({ orders }) => {
        const started = performance.now();
        const outcomes = await writeOrders(orders, targets);
        return { outcomes, milliseconds: performance.now() - started };
      },
      'page.undo': async () => ({ restored: await undoLast() }),
      'page.locate': ({ fieldId }) => {
        const target = targets.get(fieldId);
        if (!target?.element.isConnected) {
          throw new UserError('no-such-field', 'This field is not on the page any more.');
        }
        locate(target);
        return {};
      },
    }),
  );
});
