import { UserError } from '../errors';
import type { AskHandlers } from '../messaging/handleAsk';
import { dropDraft, readDraft, saveDraft } from '../vault/profileDrafts';
import { listProfiles } from '../vault/profiles';
import type { Flow } from './flow';

type DraftAsks = Extract<keyof AskHandlers, `draft.${string}`>;

/** What the options page may ask about what she has typed and not saved. */
export const draftHandlers = ({ vault }: Pick<Flow, 'vault'>): Pick<AskHandlers, DraftAsks> => ({
  'draft.get': async ({ id }) => (await vault.use((open) => readDraft(open, id), true)) ?? { base: '', draft: '' },
  'draft.save': async ({ id, base, draft }) => {
    await vault.use(async (open) => {
      if (!listProfiles(open.contents).some((profile) => profile.id === id)) {
        throw new UserError('record-missing', 'This profile is not in your vault any more.');
      }
      if (draft === '') await dropDraft(open, id);
      else await saveDraft(open, id, { base, draft });
    });
    return {};
  },
});
