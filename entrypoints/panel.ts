import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../components/panel/mountPanel';
import { watchPage } from '../components/panel/watchPage';
import css from '../components/styles/panel.css?inline';
import { askFromPage } from '../lib/messaging/askFromPage';
import { pageRuntime } from '../lib/messaging/pageRuntime';
import { PANEL_REQUESTS } from '../lib/messaging/pageSchemas';
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

  const panel = mountPanel(css, {
    tick: async (itemId, state) => (await askFromPage('panel.tick', { itemId, state })).checklist,
    locate: (key) => askFromPage('panel.locate', { key }),
    meanings: (key) => askFromPage('panel.meanings', { key }),
    teach: (key, meaning) => askFromPage('panel.teach', { key, meaning }),
    fillOne: (key) => askFromPage('panel.fillOne', { key }),
    decide: (key, mine) => askFromPage('panel.decide', { key, mine }),
    fill: () => askFromPage('panel.fill', {}),
    stop: () => askFromPage('panel.stop', {}),
    undo: () => askFromPage('panel.undo', {}),
    dock: (side) => askFromPage('panel.dock', { side }),
  });
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
  // a step she has to look at herself says so in the toolbar, not here
  const stopWatching = watchPage(() => panel.isShown() && void askFromPage('panel.look', {}).catch(() => {}));
  const runtime = pageRuntime();
  scope.coolclaimPanel = {
    isAlive: () => Boolean(runtime.id),
    stop: () => {
      stopListening();
      stopWatching();
      panel.hide();
    },
  };
});
