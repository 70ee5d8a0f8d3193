import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handlePage, pageError } from '../lib/messaging/handlePage';
import { occupyFrame } from '../lib/messaging/occupyFrame';
import { READER_REQUESTS } from '../lib/messaging/pageSchemas';
import { keepTargets, keptTargets } from '../lib/page/frameTargets';
import { giveReaderParts } from '../lib/page/giveReaderParts';
import { locate } from '../lib/page/locate';
import { scanPage } from '../lib/page/scan/scan';

/** Our reading script in one frame: scans when the background says so, and never on its own. It cannot write. */
export default defineUnlistedScript(() => {
  occupyFrame('page', () => {
    giveReaderParts();
    return handlePage(READER_REQUESTS, {
      'page.scan': () => {
        const { scan, targets } = scanPage(document);
        keepTargets(targets);
        return scan;
      },
      'page.locate': ({ fieldId }) => {
        const target = keptTargets().get(fieldId);
        if (!target?.element.isConnected) {
          throw pageError('no-such-field');
        }
        locate(target);
        return {};
      },
    });
  });
});
