import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import { type Status, tally } from './tally';

/** "31 of 34 fields, 3 need you" before a fill, "31 of 34 fields filled, 3 need you" after it. */
export function summaryText(
  fields: readonly { status: Status; adds?: number | undefined }[],
  t: Translate<PanelWords>,
): string {
  const { count, done, needYou } = tally(fields);
  if (count === 0) return t('results.nothing');
  const isReview = fields.some(({ status }) => status === 'ready');
  const first = isReview ? t('results.found', { done, count }) : t('results.filled', { done, count });
  return needYou > 0 ? `${first}, ${t('results.needYou', { count: needYou })}` : first;
}
