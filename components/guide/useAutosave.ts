import { useEffect, useRef } from 'preact/hooks';
import type { GuideState } from '../../lib/guide/steps';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import type { Profile } from '../../lib/profile/schema';
import { splitDraft } from '../form/splitDraft';
import type { Form } from '../form/useForm';
import { storeProfile } from '../options/storeProfile';
import { useStoredAgain } from '../options/useStoredAgain';
import { type Task, useTask } from '../useTask';

/** After the last key, in milliseconds: long enough not to store each letter. */
const AFTER_TYPING = 600;

/**
 * Stores the draft and how far she is a moment after each change, and at once when she leaves the tab or the step. What
 * cannot go into the profile yet is stored beside it. A vault that locks meanwhile keeps nothing back: the draft stands in
 * the page and is stored once it is open again.
 */
export function useAutosave(
  form: Form<Profile>,
  guide: GuideState,
  on: { isOpen: boolean; onStatus: (status: VaultStatus) => void; onLocked: () => Promise<void> },
): Task & { pending: boolean } {
  const task = useTask();
  const latest = useRef({ form, guide });
  latest.current = { form, guide };
  const stored = useRef({ draft: form.draft, guide });
  const isStored = () =>
    stored.current.draft === latest.current.form.draft && stored.current.guide === latest.current.guide;

  const save = () =>
    void task.run(async () => {
      while (!isStored()) {
        const { form: now, guide: at } = latest.current;
        const { profile, loose } = splitDraft(now.draft, now.baseline);
        if (stored.current.draft !== now.draft) {
          const { whole, status } = await storeProfile(profile, now.baseline, 0);
          now.rebase(whole);
          on.onStatus(status);
        }
        await ask('guide.save', { profile: profile.id, place: at.place, skipped: [...at.skipped], loose });
        stored.current = { draft: now.draft, guide: at };
      }
    });

  const pending = !isStored();
  useEffect(() => {
    if (!on.isOpen || isStored()) return;
    const timer = setTimeout(save, stored.current.guide === guide ? AFTER_TYPING : 0);
    return () => clearTimeout(timer);
  }, [form.draft, guide, on.isOpen]);

  useEffect(() => {
    const onHide = () => isStored() || save();
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isStored()) return;
      save();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, []);

  useStoredAgain(form.baseline.id, form.rebase);

  const locked = task.error?.code === 'locked';
  useEffect(() => {
    if (locked) void on.onLocked().then(task.clear);
  }, [locked]);

  return { ...task, error: locked ? undefined : task.error, pending };
}
