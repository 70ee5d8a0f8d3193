import { Pick } from '../../form/fields';
import { useWords } from '../../words';

const CHARGE_STYLES = ['lines', 'total'] as const;

/** How the insurer wants the charge. What it answered is noted in the tracker. */
export function InsurerAnswers({ base }: { base: string }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('insurer.title')}</h3>
      <div class="fields">
        <Pick
          name={`${base}.chargeStyle`}
          label={t('insurer.chargeStyle')}
          hint={t('insurer.chargeStyleHint')}
          choices={CHARGE_STYLES.map((value) => ({ value, text: t(`chargeStyle.${value}`) }))}
        />
      </div>
      <p class="why">
        <a href="#tracker">{t('insurer.tracker')}</a>
      </p>
    </>
  );
}
