/** The message of a wait that ran out, ours, puppeteer's or vitest's: on a busy machine that says nothing of what is waited for. */
export const TOO_LONG =
  /\bwaited [\d.]+ s for |timed out|timeout .*exceeded|in time\b|^waiting (?:for .*)?failed|cannot be clicked|^the page has no /i;
