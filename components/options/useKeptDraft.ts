import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/messaging/ask';
import type { Profile } from '../../lib/profile/schema';
import type { Form } from '../form/useForm';

/** As long as this nothing is typed before what was typed is kept. */
const KEEP_AFTER_MS = 1000;

/**
 * Keeps in the vault what she types and has not saved, so that a closed tab costs nothing; saving or discarding forgets it.
 * @param wasKept the form began with what was kept before
 * @returns whether everything typed so far is kept
 */
export function useKeptDraft(form: Form<Profile>, wasKept: boolean): boolean {
  const { id } = form.baseline;
  const isStored = useRef(wasKept);
  const draft = form.dirty ? JSON.stringify(form.draft) : '';
  const [kept, setKept] = useState(wasKept ? draft : '');
  const [looked, setLooked] = useState(0);
  const mine = useRef(kept);
  mine.current = kept;

  // a second tab that saves, or keeps its own, takes this one's place
  useEffect(() => {
    const onChange = async (_: unknown, area: string) => {
      if (area !== 'local' || mine.current === '') return;
      const { draft: now } = await ask('draft.get', { id });
      if (now !== mine.current) setKept('');
    };
    const onChanged = (changes: unknown, area: string) => void onChange(changes, area).catch(() => {});
    const onFocus = () => setLooked((times) => times + 1);
    browser.storage.onChanged.addListener(onChanged);
    window.addEventListener('focus', onFocus);
    return () => {
      browser.storage.onChanged.removeListener(onChanged);
      window.removeEventListener('focus', onFocus);
    };
  }, [id]);

  // before it is drawn: what the page calls discarded is forgotten though the tab is closed that very moment
  useLayoutEffect(() => {
    if (draft === '') {
      // a saved profile has taken its draft with it; a discarded one has not
      if (isStored.current) void ask('draft.save', { id, base: '', draft: '' }).catch(() => {});
      isStored.current = false;
      setKept('');
      return;
    }
    if (draft === kept) return;
    const keep = () =>
      ask('draft.save', { id, base: JSON.stringify(form.baseline), draft }).then(
        () => {
          isStored.current = true;
          setKept(draft);
        },
        () => {}, // what is typed is still here; saving says it if the vault is gone
      );
    const timer = setTimeout(() => void keep(), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, looked]);
  return draft === kept;
}
