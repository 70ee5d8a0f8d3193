import type { PanelWords } from '../lib/i18n/panelWords';
import type { Translate } from '../lib/i18n/translate';
import { type Status, tally } from './tally';

/**
 * "31 of 34 fields, 3 need you" before a fill, "31 of 34 fields filled, 3 need you" after it, and "20 of 34 fields filled,
 * 11 ready to fill, 3 need you" in between.
 */
export function summaryText(
  fields: readonly { status: Status; adds?: number | undefined }[],
  t: Translate<PanelWords>,
): string {
  const { count, done, needYou } = tally(fields);
  if (count === 0) return t('results.nothing');
  const ready = fields.filter(({ status }) => status === 'ready').length;
  const isBetween = ready > 0 && fields.some(({ status }) => status === 'filled');
  const parts = [
    ready > 0 && !isBetween ? t('results.found', { done, count }) : t('results.filled', { done: done - ready, count }),
    isBetween && t('results.ready', { count: ready }),
    needYou > 0 && t('results.needYou', { count: needYou }),
  ];
  return parts.filter(Boolean).join(', ');
}
