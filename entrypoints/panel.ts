import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../components/panel/mountPanel';
import type { PanelActions } from '../components/panel/Panel';
import { watchPage } from '../components/panel/watchPage';
import css from '../components/styles/panel.css?inline';
import type { PANEL } from '../lib/messages';
import { askFromPage } from '../lib/messaging/askFromPage';
import { pageRuntime } from '../lib/messaging/pageRuntime';
import { PANEL_ANSWERS, PANEL_REQUESTS } from '../lib/messaging/pageSchemas';
import { handlePage, pageError } from '../lib/page/readerParts';

interface Occupant {
  isAlive(): boolean;
  stop(): void;
}

/** The panel in the top frame, once however often it is injected; one that an extension reload cut off is replaced. */
export default defineUnlistedScript(() => {
  const scope = globalThis as { coolclaimPanel?: Occupant };
  if (scope.coolclaimPanel?.isAlive()) return;
  scope.coolclaimPanel?.stop();

  const ask = (type: string) => (body: object) => askFromPage(type as keyof typeof PANEL, body as never);
  const asks = Object.keys(PANEL_ANSWERS).map((type) => [type.slice('panel.'.length), ask(type)]);
  const actions: Omit<PanelActions, 'close'> = Object.fromEntries(asks);
  // a step she has to look at herself says so in the toolbar, not here
  const watching = watchPage(() => panel.isShown() && void actions.look({}).catch(() => {}));
  const panel = mountPanel(css, actions, watching.listen);
  const stopListening = handlePage(PANEL_REQUESTS, {
    'panel.show': (state) => {
      if (!panel.show(state)) throw pageError('no-panel');
      return {};
    },
    'panel.progress': (progress) => {
      panel.progress(progress);
      return {};
    },
    'panel.hide': () => {
      panel.hide();
      return {};
    },
  });
  const runtime = pageRuntime();
  scope.coolclaimPanel = {
    isAlive: () => Boolean(runtime.id),
    stop: () => {
      stopListening();
      watching.stop();
      panel.hide();
    },
  };
});
