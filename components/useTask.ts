import { useRef, useState } from 'preact/hooks';
import type { UserError } from '../lib/errors';
import { asUserError } from './asUserError';

export interface Task {
  busy: boolean;
  error: UserError | undefined;
  /** Runs the work; a second start while it runs is ignored. Resolves to whether it succeeded. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
  clear: () => void;
}

/** One piece of work at a time, with its error kept to be shown. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<UserError>();
  const running = useRef(false);
  const run = async (work: () => Promise<unknown>) => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await work();
      return true;
    } catch (thrown) {
      setError(asUserError(thrown));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, error, run, clear: () => setError(undefined) };
}
