import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SIGHT_REQUESTS } from '../lib/messaging/pageSchemas';
import { handlePage, keptTargets, occupyFrame } from '../lib/page/readerParts';
import { rememberLooks } from '../lib/page/scan/memory';
import { look, unseenNow } from '../lib/page/sight/look';
import { giveSightParts } from '../lib/page/sight/sightParts';

/** Our script that looks at fields as a person would: comes with the reading script, and tells which of them she does not see. */
export default defineUnlistedScript(() => {
  occupyFrame('sight', () => {
    rememberLooks();
    giveSightParts({ unseenNow });
    return handlePage(SIGHT_REQUESTS, {
      'page.sight': async ({ fields, again }) => ({
        unseen: Object.fromEntries(await look(fields, keptTargets(), again)),
      }),
    });
  });
});
