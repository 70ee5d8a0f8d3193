/** Pages bring up the next step at once, or after they have asked their server. */
const LOOK_AFTER = [600, 2500];

/** What a person presses to get on. */
const PRESSED = 'button,a[href],summary,[role=button],[role=tab],[role=link],input[type=submit],input[type=button]';

/**
 * Calls `look` a moment after she pressed something in the page, answered something by hand, went back or forth in its
 * history, or came back to its tab: then another step may be there, or a form that timed out. It watches what she does and not the page, so a busy page costs nothing.
 * @returns `listen`, to be called again whenever the page may have taken all listeners off its document, and `stop`
 */
export function watchPage(look: () => void): { listen: () => void; stop: () => void } {
  const end = new AbortController();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const soon = () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    for (const after of LOOK_AFTER) timers.add(setTimeout(look, after));
  };
  const onClick = (event: Event) => {
    const path = event.composedPath().filter((target) => target instanceof Element);
    const isOurs = path.some((element) => element.hasAttribute('data-coolclaim-panel'));
    if (event.isTrusted && !isOurs && path.some((element) => element.matches(PRESSED))) soon();
  };
  const onChange = (event: Event) => event.isTrusted && soon();
  const onReturn = () => document.hidden || soon();
  const options = { capture: true, passive: true, signal: end.signal };
  return {
    listen: () => {
      document.addEventListener('click', onClick, options);
      document.addEventListener('change', onChange, options);
      window.addEventListener('popstate', soon, options);
      document.addEventListener('visibilitychange', onReturn, options);
    },
    stop: () => {
      end.abort();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
