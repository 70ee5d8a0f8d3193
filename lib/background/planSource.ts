import type { Attachments } from '../plan/attach';
import { practiceSample } from '../practice/sample';
import type { Profile } from '../profile/schema';
import { readProfile } from '../vault/profiles';
import type { OpenVault } from '../vault/vault';
import { attachmentsOf } from './documents';
import type { Flow } from './flow';
import type { TabRecord } from './tabRecords';
import { readTaught, type Taught } from './taught';

/** What of her vault a page is planned from. */
export interface PlanSource {
  profile: Profile;
  courseId: string;
  taught: Taught;
  /** What can be attached to the claim. */
  attachments: Attachments;
}

/** The same for a claim, while the vault is open. */
export const planSource = async (
  { engine }: Pick<Flow, 'engine'>,
  open: OpenVault,
  profile: Profile,
  courseId: string,
): Promise<PlanSource> => ({
  profile,
  courseId,
  taught: await readTaught(open),
  attachments: await attachmentsOf(open, profile, courseId, (documents) =>
    engine.buildChecklist(profile, courseId, { documents }),
  ),
});

/** The profile that a tab was reviewed with. Throws UserError 'record-missing' or 'record-damaged'. */
export const profileOf = async (
  open: OpenVault,
  { profileId, isSample }: Pick<TabRecord, 'profileId' | 'isSample'>,
): Promise<Profile> => (isSample ? practiceSample() : readProfile(open, profileId));

/** For the claim that a tab was reviewed with. Throws UserError 'locked', 'record-missing' or 'record-damaged'. */
export const sourceOf = (flow: Flow, record: TabRecord): Promise<PlanSource> =>
  flow.vault.use(async (open) => planSource(flow, open, await profileOf(open, record), record.courseId));
