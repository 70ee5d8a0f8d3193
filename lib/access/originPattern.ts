/** Sites the extension may ask for at all: those nobody can read along, and this very machine. */
export const ASKABLE = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

/** Whether she can be asked to allow an origin. */
export function isAskable(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol } = new URL(origin);
  return protocol === 'https:' || ASKABLE.includes(originPattern(origin));
}

/**
 * The match pattern a browser is asked for to let an extension into an origin, as `https://forms.example.com/*`. Patterns
 * name no port in Firefox, so one stands for all ports of a host.
 * @param origin `https://host[:port]`
 */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
