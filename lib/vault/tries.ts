import * as z from 'zod/mini';
import { UserError } from '../errors';
import type { Area } from './storage';

const NAME = 'vault.tries';
/** Wrong tries in a row, and when the last one was (milliseconds). */
const schema = z.object({ wrong: z.int(), at: z.number() });
type Tries = z.infer<typeof schema>;

const NONE: Tries = { wrong: 0, at: 0 };
const FREE = 3;
const LONGEST_SECONDS = 60;

/** Seconds to wait after so many wrong tries in a row: none, none, 1, 2, 4 … up to a minute. */
export const secondsAfter = (wrong: number): number =>
  wrong < FREE ? 0 : Math.min(LONGEST_SECONDS, 2 ** Math.min(wrong - FREE, 16));

const isWrong = (error: unknown) =>
  error instanceof UserError && (error.code === 'wrong-passphrase' || error.code === 'wrong-recovery-code');

/**
 * Makes guessing at the keyboard slow. Passphrase and recovery code count together, wherever they are asked for:
 * unlocking, changing the passphrase, making a code. A backup file does not count: whoever has it can guess elsewhere.
 *
 * The count is stored, so that a new start does not take it back; where it cannot be stored it is kept while the
 * background runs. A clock that was set back starts the wait anew and never makes it longer than a minute; one that was
 * set forward ends it: who can do that can also copy the disk and guess without us.
 */
export function createTries(area: Area, now: () => number) {
  let unstored = NONE;

  const read = async (): Promise<Tries> => {
    const parsed = z.safeParse(schema, (await area.get(NAME))[NAME]);
    return parsed.success && parsed.data.wrong >= unstored.wrong ? parsed.data : unstored;
  };
  const write = async (tries: Tries) => {
    unstored = tries;
    await area.set({ [NAME]: tries }).catch(() => {});
  };
  const forget = async () => {
    unstored = NONE;
    await area.remove(NAME).catch(() => {});
  };

  return {
    /**
     * Runs a try. Throws UserError 'too-many-tries' while she has to wait, without running it, else what it throws; a
     * wrong one is counted before she hears of it.
     */
    async count<T>(attempt: () => Promise<T>): Promise<T> {
      const tries = await read();
      const waited = now() - tries.at;
      if (waited < 0) await write({ ...tries, at: now() });
      const left = secondsAfter(tries.wrong) - Math.max(0, waited) / 1000;
      if (left > 0) {
        const seconds = Math.ceil(left);
        throw new UserError(
          'too-many-tries',
          `Too many wrong tries: wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, then try again.`,
        );
      }
      try {
        const result = await attempt();
        if (tries.wrong > 0) await forget();
        return result;
      } catch (error) {
        if (isWrong(error)) await write({ wrong: tries.wrong + 1, at: now() });
        throw error;
      }
    },
    /** After everything was erased. */
    reset: () => {
      unstored = NONE;
    },
  };
}
