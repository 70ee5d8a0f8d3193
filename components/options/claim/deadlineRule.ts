import type { Deadline } from '../../../lib/claim/types';
import { codeText } from '../../../lib/i18n/codeText';
import type { Words } from '../../words';

/** The rule behind a deadline: how long, by which source, for whom it was stated, and whether to ask. */
export function deadlineRule(
  { limit, source, appliesTo, certain }: Pick<Deadline, 'limit' | 'source' | 'appliesTo' | 'certain'>,
  { t, language }: Words,
): string {
  return [
    `${t(`deadlines.${limit.unit}`, { count: limit.count })} · ${source || t('deadlines.own')}.`,
    appliesTo && t('deadlines.appliesTo', { plans: codeText(appliesTo, language) }),
    !certain && t('checkInsurer'),
  ]
    .filter(Boolean)
    .join(' ');
}
