/** A smaller copy that an upload box of a page needs, as the panel's press left it in the address of this page. */
export interface AskedSmaller {
  document: string;
  /** The bytes that the box takes. */
  limit: number;
  tabId: number;
  /** The row of the upload box in that tab. */
  key: string;
}

/** What the address asks for; undefined where it asks for nothing. */
export function askedSmaller(search: string): AskedSmaller | undefined {
  const query = new URLSearchParams(search);
  const document = query.get('smaller');
  const limit = Number(query.get('limit'));
  if (!document || !(limit > 0)) return undefined;
  return { document, limit, tabId: Number(query.get('tab')), key: query.get('field') ?? '' };
}
