import { browser } from 'wxt/browser';
import { UserError } from '../errors';
import { type AnswerOf, PAGE, type RequestOf } from '../messages';
import { makeRequest, readReply } from './exchange';

const PATIENCE_MS = 30_000;

/**
 * Sends one message to our script in one frame and waits for its answer, at most `patienceMs`. Rejects with UserError
 * 'no-answer' when no script of ours listens there (the page went away), 'page-silent' when it takes too long, or the
 * error the script answered.
 */
export async function tellFrame<K extends keyof typeof PAGE>(
  tabId: number,
  frameId: number,
  type: K,
  body: RequestOf<typeof PAGE, K>,
  patienceMs = PATIENCE_MS,
): Promise<AnswerOf<typeof PAGE, K>> {
  const request = makeRequest('page', PAGE, type, body);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new UserError('page-silent', 'The page did not answer. Reload it and try again.')),
      patienceMs,
    );
  });
  const reply = browser.tabs.sendMessage(tabId, request, { frameId }).catch(() => undefined);
  try {
    return readReply(PAGE, type, await Promise.race([reply, silence]));
  } finally {
    clearTimeout(timer);
  }
}
