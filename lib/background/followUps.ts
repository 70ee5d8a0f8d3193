import * as z from 'zod/mini';
import type { Area } from '../vault/store';

/** What she is being asked for: a frame of another origin in pages of a site, or with `frame` '' the site's next pages. */
const intentSchema = z.object({ site: z.string(), frame: z.string(), until: z.number() });
export type Intent = z.infer<typeof intentSchema>;

const INTENTS = 'intents';
const FOLLOWED = 'followed.';
const WANTED = 'wanted.';
/** Longer than anybody takes to answer the browser's question, in milliseconds. */
const ASKED_FOR = 5 * 60_000;

export type FollowUps = ReturnType<typeof createFollowUps>;

/** What has to be remembered from one page or question to the next: in memory only, gone when the vault locks. */
export function createFollowUps(session: Area, now: () => number) {
  const intents = async (): Promise<Intent[]> => {
    const stored = z.safeParse(z.array(intentSchema), (await session.get(INTENTS))[INTENTS]);
    return stored.success ? stored.data.filter(({ until }) => until > now()) : [];
  };
  return {
    intents,
    /** Remembers what the browser is asking her: the popup may be gone before she answers. */
    intend: async (site: string, frame: string): Promise<void> =>
      session.set({ [INTENTS]: [...(await intents()), { site, frame, until: now() + ASKED_FOR }] }),
    forgetIntents: (): Promise<void> => session.remove(INTENTS),
    /** The origin whose form she looked at last in this tab. */
    followed: async (tabId: number): Promise<string | undefined> => {
      const origin = (await session.get(FOLLOWED + tabId))[FOLLOWED + tabId];
      return typeof origin === 'string' ? origin : undefined;
    },
    follow: (tabId: number, origin: string): Promise<void> => session.set({ [FOLLOWED + tabId]: origin }),
    unfollow: async (tabId: number): Promise<void> => {
      for (const name of [FOLLOWED, WANTED]) await session.remove(name + tabId);
    },
    /** She asked for the review of this tab by a key: the popup goes straight to it when it opens next. */
    want: (tabId: number): Promise<void> => session.set({ [WANTED + tabId]: true }),
    /** Whether she did, which is asked once. */
    takeWanted: async (tabId: number): Promise<boolean> => {
      const isWanted = (await session.get(WANTED + tabId))[WANTED + tabId] === true;
      if (isWanted) await session.remove(WANTED + tabId);
      return isWanted;
    },
  };
}
