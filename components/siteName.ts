/** An origin as a person names it: without the `https://` that goes without saying. */
export const siteName = (origin: string): string => origin.replace(/^https:\/\//, '');
