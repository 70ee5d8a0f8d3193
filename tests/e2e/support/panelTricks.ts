import type { BrowserName } from '../../../scripts/lib/findBrowser.mjs';

/** One way of a page to have her press what she does not see; runs in the page, over and over until `stopTrick`. */
interface Trick {
  name: string;
  trick: string;
  /** The control can still get the cursor. */
  byKey: boolean;
  only?: BrowserName;
}

/** @param each runs before every frame is drawn; @param end puts the page back */
const over = (name: string, start: string, each: string, end: string, byKey = true): Trick => ({
  name,
  byKey,
  trick: `(() => {
    let host = document.querySelector('[data-coolclaim-panel]');
    const page = document.documentElement;
    const cover = document.createElement('div');
    ${start}
    let goes = true;
    const once = () => {
      host = document.querySelector('[data-coolclaim-panel]') ?? host; // one that it moved is made anew
      try { ${each} } catch {}
    };
    const again = () => { if (!goes) return; once(); requestAnimationFrame(again); };
    const timer = setInterval(once, 50); // a browser that has much to do draws no frames
    again();
    window.stopTrick = () => { goes = false; clearInterval(timer); delete window.stopTrick; ${end} };
  })()`,
});

const restyled = (css: string, byKey = true) =>
  over(
    `its place says ${css}`,
    '',
    `for (const [name, value] of [${css.split(';').map((rule) => JSON.stringify(rule.split(':')))}]) host.style.setProperty(name, value, 'important');`,
    '',
    byKey,
  );

const WHOLE =
  'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;padding:0;background:#fff;pointer-events:none';
const SHOW = `if (cover.matches(':popover-open')) cover.hidePopover(); cover.showPopover();`;

/** Every frame again: what a page does once is put right before she can aim. */
export const TRICKS: Trick[] = [
  // Chromium draws the panel as it is all the same
  {
    ...over(
      'the whole page is filtered',
      '',
      `page.style.filter = 'hue-rotate(0deg) opacity(0.02)';`,
      `page.style.filter = '';`,
    ),
    only: 'firefox',
  },
  restyled('opacity:0.01'),
  restyled('filter:opacity(0)'),
  restyled('transform:scale(0.2)'),
  restyled('transform:translate(-40px, 30px)'),
  restyled('translate:30px'),
  restyled('clip-path:inset(0 0 90% 0)'),
  restyled('mask-image:linear-gradient(transparent, transparent)'),
  restyled('mix-blend-mode:difference'),
  restyled('visibility:hidden', false),
  restyled('display:none', false),
  restyled('zoom:0.3'),
  over('its style is taken away', '', `host.removeAttribute('style');`, ''),
  over(
    'it is put elsewhere',
    'document.body.append(cover); cover.style.opacity = 0.01;',
    'cover.append(host);',
    '',
    false,
  ),
  over('the whole page is zoomed', '', `page.style.zoom = 0.2;`, `page.style.zoom = '';`),
  over(
    'the page is not drawn',
    '',
    `page.style.contentVisibility = 'hidden';`,
    `page.style.contentVisibility = '';`,
    false,
  ),
  over(
    'it is taken from the top and covered',
    `cover.style.cssText = '${WHOLE};z-index:2147483647';`,
    'if (host.matches(":popover-open")) host.hidePopover(); page.append(cover);',
    'cover.remove();',
  ),
  over(
    'a popover over it',
    `cover.popover = 'manual'; cover.style.cssText = '${WHOLE}'; page.append(cover);`,
    SHOW,
    'cover.remove();',
  ),
  over(
    'a small popover with a backdrop over it, which takes no clicks whatever one says',
    `cover.popover = 'manual'; cover.id = 'trick'; document.body.append(cover);
     cover.style.cssText = 'inset:auto;left:0;top:0;width:9px;height:9px;margin:0;border:0;padding:0';
     const rules = document.createElement('style'); document.head.append(rules);
     rules.textContent = '#trick{pointer-events:none!important;transition:all 9s!important}#trick::backdrop{background:#fff}';`,
    SHOW,
    'cover.remove(); rules.remove();',
  ),
  over(
    'a popover without a box, with a child over it',
    `cover.popover = 'manual'; cover.style.cssText = 'inset:auto;width:0;height:0;margin:0;border:0;padding:0;overflow:visible';
     cover.innerHTML = '<div style="${WHOLE}"></div>'; document.body.append(cover);`,
    SHOW,
    'cover.remove();',
  ),
  over(
    'a popover in a closed shadow root',
    `const holder = document.createElement('section'); document.body.append(holder);
     holder.attachShadow({ mode: 'closed' }).append(cover);
     cover.popover = 'manual'; cover.style.cssText = '${WHOLE}';`,
    SHOW,
    'holder.remove();',
  ),
  over(
    'a popover whose events nobody hears',
    `for (const kind of ['toggle', 'beforetoggle']) window.addEventListener(kind, (event) => event.stopImmediatePropagation(), true);
     cover.popover = 'manual'; cover.style.cssText = '${WHOLE};translate:0 0!important;clip-path:inset(0)!important'; document.body.append(cover);`,
    SHOW,
    'cover.remove();',
  ),
  over(
    'a picture of the page over the page',
    `const rules = document.createElement('style'); document.head.append(rules);
     rules.textContent = '::view-transition{pointer-events:none;background:#fff}::view-transition-group(*){animation-duration:30s}';
     let transition;`,
    `if (!document.activeViewTransition) transition = document.startViewTransition(() => {});`,
    'transition.skipTransition(); rules.remove();',
    false,
  ),
];
