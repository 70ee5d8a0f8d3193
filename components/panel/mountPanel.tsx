import { render } from 'preact';
import type { PanelState, Progress } from '../../lib/messages';
import { rememberPanelHost } from '../../lib/page/panelHost';
import { afterDraws } from './afterDraws';
import { cursorBox } from './cursorBox';
import { Panel, type PanelActions, type PanelProps } from './Panel';
import { furnish, makePanelFrame, type PanelFrame, pageScheme } from './panelFrame';
import { type Sight, watchSight } from './sight';

/** The page can dispatch events on what it can reach; only what the browser itself saw her do, in plain sight, may act. */
const ACTING = ['click', 'keydown', 'change', 'input'];

/** A page that takes the panel apart again and again gets a new one so often, in milliseconds, and not for every frame it draws. */
const REMAKE_AFTER = 1000;

/** So often the panel is looked at and where the cursor is in the page, and each eighth time in what colours the page is. */
const LOOK_EVERY_MS = 250;

/** The panel as it stands in one document of its frame. */
interface Drawn {
  inside: Document;
  place: HTMLElement;
  sight: Sight;
  unfollow: () => void;
  unlook: () => void;
}

export interface MountedPanel {
  /** @returns whether it could be shown: a page that is sandboxed lets no script into a frame in it */
  show: (state: PanelState) => boolean;
  /** Says how far a fill is, in a panel that is shown. */
  progress: (progress: Progress) => void;
  hide: () => void;
  isShown: () => boolean;
}

/**
 * The panel's place in the page: one element beside the page's own content, in the top layer, with a closed shadow root
 * and in that a frame, whose document the panel is drawn into.
 * Nothing is in the page before the first `show` and nothing after `hide`.
 * @param onMake called whenever it is made: a page that writes itself anew takes every listener off its document
 */
export function mountPanel(
  css: string,
  actions: Omit<PanelActions, 'close'>,
  onMake: () => void = () => {},
): MountedPanel {
  let frame: PanelFrame | undefined;
  let drawn: Drawn | undefined;
  let remaking: ReturnType<typeof setTimeout> | undefined;
  let cameFrom: Element | null = null;
  let last: PanelState | undefined;
  let looks = 0;
  let refused: PanelProps['refused'];
  const panel: NonNullable<PanelProps['handle']> = {};

  const host = () => frame?.hosts()[0]?.element;

  const clear = () => {
    if (!drawn) return;
    const { place, sight, unfollow, unlook } = drawn;
    drawn = undefined;
    unlook();
    sight.stop();
    try {
      unfollow();
      render(null, place);
    } catch {
      // Firefox lets nobody touch what stood in a frame that is gone.
    }
  };

  const takeAway = () => {
    clearTimeout(remaking);
    clear();
    frame?.remove();
    frame = undefined;
  };

  const hide = () => {
    const hadFocus = frame && document.activeElement === host();
    takeAway();
    refused = undefined;
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus();
  };

  const judge = (event: Event) => {
    const why = event.isTrusted ? drawn!.sight.refusal(event) : 'made up';
    if (why === undefined) return;
    if (why) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    if (why === 'made up' || why === (refused ?? '')) return;
    refused = why;
    setTimeout(draw); // not before the press has done its work: drawing puts a box back to what it was
  };

  const remake = () => {
    takeAway();
    remaking = setTimeout(make, REMAKE_AFTER);
  };

  const make = () => {
    takeAway();
    let made: PanelFrame | undefined; // not yet while it is made, when browsers already load something
    const isOurs = () => made !== undefined && frame === made;
    made = makePanelFrame(
      () => isOurs() && settle(),
      () => isOurs() && remake(),
    );
    frame = made;
    onMake();
    rememberPanelHost(host()!);
    settle();
  };

  const settle = () => {
    const inside = frame!.inside();
    if (!inside || inside === drawn?.inside) return;
    clear();
    const place = furnish(inside, css);
    for (const kind of ACTING) inside.addEventListener(kind, judge, { capture: true });
    const unfollow = frame!.follow(inside);
    const sight = watchSight(frame!.hosts(), inside, remake);
    drawn = { inside, place, sight, unfollow, unlook: afterDraws(look, LOOK_EVERY_MS) };
    looks = 0;
    draw();
    look();
  };

  const look = () => {
    drawn?.sight.mend();
    if (!drawn || !document.body) return;
    if (looks++ % 8 === 0) drawn.place.style.colorScheme = pageScheme();
    const box = cursorBox();
    if (box) panel.current?.makeWay(box);
  };

  const draw = () => {
    if (!last || !drawn) return;
    drawn.inside.documentElement.lang = last.language;
    frame!.name(last.words['panel.label'] ?? '');
    render(<Panel handle={panel} state={last} refused={refused} actions={{ ...actions, close: hide }} />, drawn.place);
  };

  const isShown = () => host()?.isConnected === true && drawn !== undefined;
  const mounted: MountedPanel = {
    hide,
    isShown,
    progress: (progress) => {
      if (last && isShown()) mounted.show({ ...last, progress });
    },
    show: (state) => {
      last = state;
      if (!host()?.isConnected) {
        hide();
        cameFrom = document.activeElement;
        make();
      }
      draw();
      if (!isShown()) hide();
      return isShown();
    },
  };
  return mounted;
}
