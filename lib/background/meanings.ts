import { groupText, meaningText } from '../i18n/meaningText';
import type { AnswerOf, PANEL } from '../messages';
import { meaningGroups } from '../teach/meaningGroups';
import { siteOf } from '../teach/pagePath';
import type { Flow } from './flow';
import { profileOf } from './planSource';
import type { TabRecord } from './tabRecords';
import { readTaught } from './taught';
import { ensureTouchable, fieldOf, idsOf } from './teach';

/** Rows that are always offered; more where the claim or the form has more. */
const LEAST_LINES = 6;
const LEAST_DIAGNOSES = 4;

/** What one field of a reviewed tab can be said to mean, in her language, and what it is taken for now. */
export async function meaningsFor(
  flow: Flow,
  record: TabRecord,
  key: string,
): Promise<AnswerOf<typeof PANEL, 'panel.meanings'>> {
  const field = fieldOf(record, key);
  ensureTouchable(flow, record.page, field);
  const { profile, taught } = await flow.vault.use(async (open) => ({
    profile: await profileOf(open, record),
    taught: await readTaught(open),
  }));
  const language = await flow.language();
  const { lines, diagnoses } = flow.engine.buildClaim(profile, record.courseId, flow.today(), language);
  const rows = {
    lines: Math.max(LEAST_LINES, lines.length, (field.grid?.row ?? 0) + 1),
    diagnoses: Math.max(LEAST_DIAGNOSES, diagnoses.length),
  };
  const site = siteOf(record.page.frames[0]!.url);
  const [id] = idsOf(taught.sites, site, field, record.page, taught.own);
  const hers = taught.sites.flatMap(({ fields }) => fields).find((one) => one.id === id);
  const row = record.report.fields.find((one) => one.key === key);
  return {
    current: hers?.pin.concept ?? row?.concept ?? '',
    taught: hers !== undefined,
    groups: meaningGroups(field, rows).map((group) => ({
      title: groupText(group.id, language),
      meanings: group.meanings.map((meaning) => ({ id: meaning, text: meaningText(meaning, language) })),
    })),
  };
}
