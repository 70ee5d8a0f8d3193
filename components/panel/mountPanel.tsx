import { render } from 'preact';
import type { PanelState, Progress } from '../../lib/messages';
import { Panel, type PanelActions } from './Panel';

/** Events of these kinds stay inside the panel: page shortcuts, focus traps and "click outside" handlers never see them. */
const KEPT_INSIDE =
  'keydown keyup keypress beforeinput input change paste copy cut click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup focusin focusout';
/** The page can dispatch events on what it can reach; only what the browser itself saw her do may act. */
const ACTING = ['click', 'keydown', 'change', 'input'];

/** Over everything and taking no room, whatever the page says about its elements. */
const PLACE = 'all:initial;position:fixed;inset:auto;width:0;height:0;overflow:visible;z-index:2147483647;';

export interface MountedPanel {
  show: (state: PanelState) => void;
  /** Says how far a fill is, in a panel that is shown. */
  progress: (progress: Progress) => void;
  hide: () => void;
  isShown: () => boolean;
}

function styleRoot(root: ShadowRoot, css: string): void {
  try {
    // Not subject to the page's content security policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets from an extension's script.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/**
 * The panel's place in the page: one element beside the page's own content, in the top layer, with a closed shadow root.
 * Nothing is in the page before the first `show` and nothing after `hide`.
 */
export function mountPanel(css: string, actions: Omit<PanelActions, 'close'>): MountedPanel {
  let host: HTMLElement | undefined;
  let place: HTMLElement | undefined;
  let cameFrom: Element | null = null;

  const hide = () => {
    if (!host || !place) return;
    const hadFocus = document.activeElement === host;
    render(null, place);
    host.remove();
    host = place = undefined;
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus();
  };

  const make = () => {
    cameFrom = document.activeElement;
    const element = document.createElement('coolclaim-panel');
    element.setAttribute('data-coolclaim-panel', ''); // by this our own scan passes it over
    element.setAttribute('popover', 'manual');
    element.style.cssText = PLACE.replaceAll(';', '!important;');
    const root = element.attachShadow({ mode: 'closed' });
    for (const kind of ACTING) {
      root.addEventListener(kind, (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true });
    }
    for (const kind of KEPT_INSIDE.split(' ')) root.addEventListener(kind, (event) => event.stopPropagation());
    styleRoot(root, css);
    place = document.createElement('div');
    root.append(place);
    document.documentElement.append(element);
    host = element;
    try {
      element.showPopover(); // above the page's own dialogs that are open now
    } catch {
      // A page that forbids popovers still has it as a fixed element on top.
    }
  };

  let last: PanelState | undefined;
  const isShown = () => host?.isConnected === true;
  const panel: MountedPanel = {
    hide,
    isShown,
    progress: (progress) => {
      if (last && isShown()) panel.show({ ...last, progress });
    },
    show: (state) => {
      last = state;
      if (!host?.isConnected) {
        hide();
        make();
      }
      render(
        <div lang={state.language}>
          <Panel state={state} actions={{ ...actions, close: hide }} />
        </div>,
        place!,
      );
    },
  };
  return panel;
}
