import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../components/panel/mountPanel';
import { askBackground, listenForPanel } from '../components/panel/panelChannel';
import { isChecklistAnswer } from '../components/panel/panelState';
import css from '../components/styles/panel.css?inline';
import { pageRuntime } from '../lib/messaging/pageRuntime';

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
    tick: async (itemId, state) => {
      const answer = await askBackground('panel.tick', { itemId, state });
      return isChecklistAnswer(answer) ? answer.checklist : undefined;
    },
    locate: (key) => askBackground('panel.locate', { key }),
    undo: () => askBackground('panel.undo', {}),
    dock: (side) => askBackground('panel.dock', { side }),
  });
  const stopListening = listenForPanel(panel);
  const runtime = pageRuntime();
  scope.coolclaimPanel = {
    isAlive: () => Boolean(runtime.id),
    stop: () => {
      stopListening();
      panel.hide();
    },
  };
});
