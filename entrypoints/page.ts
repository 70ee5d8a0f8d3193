import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handlePage } from '../lib/messaging/handlePage';
import { occupyFrame } from '../lib/messaging/occupyFrame';
import { READER_REQUESTS } from '../lib/messaging/pageSchemas';
import { keepTargets } from '../lib/page/frameTargets';
import { giveReaderParts } from '../lib/page/giveReaderParts';
import { scanPage } from '../lib/page/scan/scan';

/** Our reading script in one frame: scans when the background says so, and never on its own. It cannot write. */
export default defineUnlistedScript(() => {
  occupyFrame('page', () => {
    giveReaderParts();
    return handlePage(READER_REQUESTS, {
      'page.scan': () => {
        const { scan, targets } = scanPage(document);
        keepTargets([...scan.fields, ...scan.adders], targets);
        return scan;
      },
    });
  });
});
