import { limitUnits } from '../../../lib/profile/schema';
import { DateBox, Pick, Text } from '../../form/fields';
import { wholeNumber } from '../../form/typed';
import { useWords } from '../../words';

/** What her own plan says about its dates and how long it takes claims; it wins over what is known of the insurer. */
export function PlanLimits() {
  const { t } = useWords();
  return (
    <>
      <h3>{t('plan.title')}</h3>
      <div class="fields">
        <DateBox name="coverage.startDate" label={t('plan.start')} />
        <DateBox name="coverage.endDate" label={t('plan.end')} />
      </div>
      <div class="fields">
        <Text
          name="coverage.filingLimit.count"
          label={t('plan.filing')}
          as={wholeNumber}
          inputMode="numeric"
          width="medium"
        />
        <Pick
          name="coverage.filingLimit.unit"
          label={t('plan.unit')}
          width="medium"
          choices={limitUnits.map((value) => ({ value, text: t(`plan.${value}`) }))}
        />
      </div>
      <p class="hint">{t('plan.filingHint')}</p>
    </>
  );
}
