import type { AskHandlers } from '../messaging/handleAsk';
import { readGuide, saveGuide } from '../vault/guide';
import { readProfile } from '../vault/profiles';
import type { Flow } from './flow';

type GuideAsks = Extract<keyof AskHandlers, `guide.${string}`>;

/** What the first run asks about its own progress. */
export const guideHandlers = ({ vault }: Pick<Flow, 'vault'>): Pick<AskHandlers, GuideAsks> => ({
  'guide.get': ({ profile }) => vault.use(async (open) => ({ guide: (await readGuide(open, profile)) ?? null }), true),
  'guide.save': async (guide) => {
    await vault.use(async (open) => {
      await readProfile(open, guide.profile); // of one that is gone nothing is kept
      await saveGuide(open, guide);
    });
    return {};
  },
});
