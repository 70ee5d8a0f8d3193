import { UserError } from '../errors';
import type { AskHandlers } from '../messaging/handleAsk';
import { claimLetters, removeLetter, saveLetter } from '../vault/letters';
import { readProfile } from '../vault/profiles';
import type { Flow } from './flow';

type LetterAsks = Extract<keyof AskHandlers, `letters.${string}`>;

/** What the options page may ask about the letters she changed. */
export function letterHandlers({ vault }: Pick<Flow, 'vault'>): Pick<AskHandlers, LetterAsks> {
  return {
    'letters.list': async (claim) => {
      const { letters, damaged } = await vault.use((open) => claimLetters(open, claim));
      return { letters: letters.map(({ schema: _, ...letter }) => letter), damaged };
    },
    'letters.save': async ({ over, ...letter }) => {
      await vault.use(async (open) => {
        const profile = await readProfile(open, letter.profile).catch(() => undefined);
        if (!profile?.courses.some(({ id }) => id === letter.course)) throw unsavedClaim();
        await saveLetter(open, { schema: 1, ...letter }, over);
      });
      return {};
    },
    'letters.remove': async (place) => {
      await vault.use((open) => removeLetter(open, place));
      return {};
    },
  };
}

/** A letter of a claim that is not stored would be left behind when she discards that claim. */
const unsavedClaim = () =>
  new UserError('letter-without-claim', 'Save your profile first; then this letter can be kept with it.');
