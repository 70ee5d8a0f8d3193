import { render } from 'preact';
import type { PanelState, Progress } from '../../lib/messages';
import { rememberPanelHost } from '../../lib/page/panelHost';
import { Panel, type PanelActions, type PanelProps } from './Panel';
import { type Sight, watchSight } from './sight';

/** Events of these kinds stay inside the panel: page shortcuts, focus traps and "click outside" handlers never see them. */
const KEPT_INSIDE =
  'keydown keyup keypress beforeinput input change paste copy cut click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup focusin focusout';
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
  let sight: Sight | undefined;
  let cameFrom: Element | null = null;
  let last: PanelState | undefined;
  let refused: PanelProps['refused'];

  const hide = () => {
    if (!host || !place) return;
    const hadFocus = document.activeElement === host;
    sight?.stop();
    render(null, place);
    host.remove();
    host = place = sight = undefined;
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
    const root = element.attachShadow({ mode: 'closed' });
    for (const kind of ACTING) root.addEventListener(kind, judge, { capture: true });
    for (const kind of KEPT_INSIDE.split(' ')) root.addEventListener(kind, (event) => event.stopPropagation());
    styleRoot(root, css);
    place = document.createElement('div');
    root.append(place);
    document.documentElement.append(element);
    host = element;
    try {
      element.showPopover(); // above the page's own dialogs that are open now
    } catch {
      // It is drawn all the same, but nothing can be pressed in it.
    }
    sight = watchSight(element, root, element.style.cssText);
  };

  const draw = () => {
    if (!last || !place) return;
    render(
      <div lang={last.language}>
        <Panel state={last} refused={refused} actions={{ ...actions, close: hide }} />
      </div>,
      place,
    );
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
