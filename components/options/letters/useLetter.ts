import { useEffect, useRef, useState } from 'preact/hooks';
import type { UserError } from '../../../lib/errors';
import { ask } from '../../../lib/messaging/ask';
import type { LetterPlace, StoredLetter } from '../../../lib/vault/letters';
import { asUserError } from '../../asUserError';
import type { Unsent } from './useUnsent';

/** What she types is stored this often while she types, in milliseconds: a tab that dies takes no more with it. */
const EVERY = 300;

export interface Letter {
  text: string;
  state: 'drafted' | 'saving' | 'saved';
  error: UserError | undefined;
  /** As it came from the profile, and the ISO date on which it did. */
  base: string;
  made: string;
  type: (text: string) => void;
  /** Stores at once what is not stored yet. */
  flush: () => void;
  /** Forgets what she changed; resolves to whether it could be forgotten. */
  startAgain: () => Promise<boolean>;
}

/**
 * One letter being edited. What she types is stored at once, then again and again while she goes on, and when the page is
 * hidden or left; a browser may drop what is sent at that last moment.
 * @param drafted the letter as the profile gives it today
 * @param stored as she has changed it before
 */
export function useLetter(
  place: LetterPlace,
  drafted: { text: string; today: string },
  stored: Pick<StoredLetter, 'text' | 'base' | 'made'> | undefined,
  unsent: Unsent,
): Letter {
  const key = JSON.stringify(place);
  const [text, setText] = useState(() => unsent.get(key) ?? stored?.text ?? drafted.text);
  const [state, setState] = useState<Letter['state']>(stored ? 'saved' : 'drafted');
  const [error, setError] = useState<UserError>();
  const [origin, setOrigin] = useState({ base: stored?.base ?? drafted.text, made: stored?.made ?? drafted.today });
  const now = useRef({ text, origin, inVault: stored?.text, sent: stored?.text, timer: 0, waiting: 0 }).current;

  const flush = () => {
    if (now.text === (now.sent ?? now.origin.base)) {
      if (now.text === (now.inVault ?? now.origin.base)) unsent.delete(key);
      return;
    }
    const sending = now.text;
    const over = now.sent ?? '';
    now.sent = sending;
    setState('saving');
    setError(undefined);
    now.waiting += 1;
    const answered = () => {
      now.waiting -= 1;
    };
    const saving = ask('letters.save', { ...place, ...now.origin, text: sending, over });
    saving.then(answered, answered);
    saving.then(
      () => {
        now.inVault = sending;
        if (now.text !== sending) return;
        unsent.delete(key);
        setState('saved');
      },
      (thrown) => {
        now.sent = now.inVault;
        setState(now.inVault === undefined ? 'drafted' : 'saved');
        setError(asUserError(thrown));
      },
    );
  };
  /** Stores now, and looks again later until nothing more was typed; a slow answer is waited for. */
  const keepUp = () => {
    const before = now.text;
    const isBusy = now.waiting > 0;
    if (!isBusy) flush();
    now.timer = window.setTimeout(() => {
      now.timer = 0;
      if (isBusy || now.text !== before) keepUp();
    }, EVERY);
  };
  const type = (next: string) => {
    now.text = next;
    setText(next);
    unsent.set(key, next);
    if (now.timer === 0) keepUp();
  };
  const startAgain = async () => {
    clearTimeout(now.timer);
    now.timer = 0;
    try {
      await ask('letters.remove', place);
    } catch (thrown) {
      setError(asUserError(thrown));
      return false;
    }
    Object.assign(now, {
      text: drafted.text,
      origin: { base: drafted.text, made: drafted.today },
      inVault: undefined,
      sent: undefined,
    });
    unsent.delete(key);
    setText(drafted.text);
    setOrigin(now.origin);
    setError(undefined);
    setState('drafted');
    return true;
  };

  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', flush);
      clearTimeout(now.timer); // what is stored now is all there will be
      flush();
    };
  }, []);

  return { text, state, error, ...origin, type, flush, startAgain };
}
