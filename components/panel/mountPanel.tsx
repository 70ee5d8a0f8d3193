import { render } from 'preact';
import type { PanelState, Progress } from '../../lib/messages';
import { rememberPanelHost } from '../../lib/page/panelHost';
import { Panel, type PanelActions, type PanelProps } from './Panel';
import { follow, furnish, makeFrame, type PanelFrame } from './panelFrame';
import { type Sight, watchSight } from './sight';

/** The page can dispatch events on what it can reach; only what the browser itself saw her do, in plain sight, may act. */
const ACTING = ['click', 'keydown', 'change', 'input'];

/** Over everything and taking no room, whatever the page says about its elements. */
const PLACE = 'all:initial;position:fixed;inset:auto;width:0;height:0;overflow:visible;z-index:2147483647;'.replaceAll(
  ';',
  '!important;',
);

export interface MountedPanel {
  show: (state: PanelState) => void;
  /** Says how far a fill is, in a panel that is shown. */
  progress: (progress: Progress) => void;
  hide: () => void;
  isShown: () => boolean;
}

/**
 * The panel's place in the page: one element beside the page's own content, in the top layer, with a closed shadow root
 * and in that a frame, whose document the panel is drawn into.
 * Nothing is in the page before the first `show` and nothing after `hide`.
 */
export function mountPanel(css: string, actions: Omit<PanelActions, 'close'>): MountedPanel {
  let host: HTMLElement | undefined;
  let style = '';
  let frame: PanelFrame | undefined;
  let inside: Document | undefined;
  let place: HTMLElement | undefined;
  let sight: Sight | undefined;
  let unfollow: (() => void) | undefined;
  let cameFrom: Element | null = null;
  let last: PanelState | undefined;
  let refused: PanelProps['refused'];

  const clear = () => {
    if (!place) return;
    const drawn = place;
    place = inside = undefined;
    sight?.stop();
    try {
      unfollow?.();
      render(null, drawn);
    } catch {
      // Firefox lets nobody touch what stood in a frame that is gone.
    }
  };

  const hide = () => {
    if (!host) return;
    const hadFocus = document.activeElement === host;
    clear();
    host.remove();
    host = frame = undefined;
    refused = undefined;
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus();
  };

  const judge = (event: Event) => {
    const why = event.isTrusted ? sight!.refusal(event) : 'made up';
    if (why === undefined) return;
    if (why) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    if (why === 'made up' || why === (refused ?? '')) return;
    refused = why;
    setTimeout(draw); // not before the press has done its work: drawing puts a box back to what it was
  };

  const make = () => {
    cameFrom = document.activeElement;
    // no element that a page can define, which would hand it our root
    const element = document.createElement('div');
    element.setAttribute('data-coolclaim-panel', ''); // by this our own scan passes it over
    element.setAttribute('popover', 'manual');
    element.style.cssText = PLACE;
    rememberPanelHost(element);
    style = element.style.cssText;
    const root = element.attachShadow({ mode: 'closed' });
    frame = makeFrame(root);
    frame.element.addEventListener('load', settle);
    document.documentElement.append(element);
    host = element;
    try {
      element.showPopover(); // above the page's own dialogs that are open now
    } catch {
      // It is drawn all the same, but nothing can be pressed in it.
    }
    settle();
  };

  /** The frame has another document when it is put elsewhere in the page, and once more after the first in some browsers. */
  const settle = () => {
    const now = frame?.element.contentDocument;
    if (!host || !frame || !now || now === inside) return;
    clear();
    inside = now;
    place = furnish(inside, css);
    for (const kind of ACTING) inside.addEventListener(kind, judge, { capture: true });
    unfollow = follow(inside, frame);
    draw();
    sight = watchSight(host, inside, style);
  };

  const draw = () => {
    if (!last || !place || !inside) return;
    inside.documentElement.lang = last.language;
    frame!.element.title = last.words['panel.label'] ?? '';
    render(<Panel state={last} refused={refused} actions={{ ...actions, close: hide }} />, place);
  };

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
      draw();
    },
  };
  return panel;
}
