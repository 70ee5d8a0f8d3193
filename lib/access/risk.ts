/** What is unsafe about a page itself, whoever it belongs to. */
export type Risk = 'http' | 'sandboxed';

/** Names and addresses of this very machine: what is sent there leaves nothing (RFC 6761 section 6.3, RFC 1122 section 3.2.1.3). */
const isThisMachine = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(\.\d{1,3}){3}$/.test(hostname);

/**
 * Why what is written into a page may be read by others: on plain http everybody on the way can; a sandboxed page has no
 * address of its own, so it may be anybody's. Undefined when there is no such reason.
 * @param page its URL, and its origin as the page itself knows it
 */
export function riskOf({ url, origin }: { url: string; origin: string }): Risk | undefined {
  if (!URL.canParse(url)) return 'sandboxed';
  const { protocol, hostname } = new URL(url);
  if (protocol === 'http:' && !isThisMachine(hostname)) return 'http';
  return origin === 'null' && protocol !== 'file:' ? 'sandboxed' : undefined;
}
