import * as z from 'zod/mini';
import { guideShape } from '../guide/steps';
import type { Entry } from './store';
import type { OpenVault } from './vault';

const KIND = 'guide';

/** How far the first run of a profile is, and what was typed in it that no profile can hold as it stands. */
export const storedGuideShape = {
  profile: z.string(),
  ...guideShape,
  loose: z.array(z.object({ path: z.string(), value: z.unknown() })),
};
const guideSchema = z.object({ schema: z.literal(1), ...storedGuideShape });
export type StoredGuide = Omit<z.infer<typeof guideSchema>, 'schema'>;

/** The record's id tells which profile it belongs to, and goes with it. */
export const guideId = (profile: string): string => JSON.stringify([KIND, profile]);

const guideEntry = (guide: StoredGuide): Entry => ({
  id: guideId(guide.profile),
  kind: KIND,
  label: 'First steps',
  value: { schema: 1, ...guide },
});

/** How far the first run of a profile is; undefined where there is none, or none that can be read: the profile is whole without. */
export async function readGuide(open: OpenVault, profile: string): Promise<StoredGuide | undefined> {
  const parsed = z.safeParse(guideSchema, await open.read(guideId(profile)).catch(() => undefined));
  if (!parsed.success) return undefined;
  const { schema: _, ...guide } = parsed.data;
  return guide;
}

/** Throws UserError 'not-saved'. */
export const saveGuide = (open: OpenVault, guide: StoredGuide): Promise<void> =>
  open.commit({ put: [guideEntry(guide)] });
