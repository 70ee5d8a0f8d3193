import { firstTwoSwapped } from '../../../lib/claim/diagnoses';
import { ORDER_RULES } from '../../../lib/claim/diagnosisOrder';
import type { Claim } from '../../../lib/claim/types';
import type { Profile } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { useWords } from '../../words';

/** The diagnoses as the claim carries them, the two rules on which stands first, and the swap, which is hers. */
export function DiagnosisOrder({ diagnoses }: Pick<Claim, 'diagnoses'>) {
  const { t } = useWords();
  const form = useProfileForm();
  const own = form.get('diagnoses') as Profile['diagnoses'];
  return (
    <>
      <ol class="lettered">
        {diagnoses.map(({ letter, code, description }) => (
          <li key={letter}>
            <b>{code || t('preview.noCode')}</b> <span lang="en">{description}</span>
          </li>
        ))}
      </ol>
      <details class="more">
        <summary>{t('order.summary')}</summary>
        <p>{t('order.what')}</p>
        <ul class="plain-list">
          {ORDER_RULES.map(({ id, source }) => (
            <li key={id}>
              {t(`order.${id}`)}{' '}
              <span class="why">
                {t('checklist.source')}: {source}
              </span>
            </li>
          ))}
        </ul>
        <p>{t('order.which')}</p>
      </details>
      {diagnoses.length > 1 && (
        <Button id="swap-diagnoses" onClick={() => form.set('diagnoses', firstTwoSwapped(own))}>
          {t('order.swap')}
        </Button>
      )}
    </>
  );
}
