import { DateBox, Pick } from '../../form/fields';
import { useWords } from '../../words';

const CHARGE_STYLES = ['lines', 'total'] as const;

/** How the insurer wants the charge, and when it said no. */
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
        <DateBox name={`${base}.denialDate`} label={t('insurer.denial')} hint={t('insurer.denialHint')} />
        <DateBox
          name={`${base}.finalDenialDate`}
          label={t('insurer.finalDenial')}
          hint={t('insurer.finalDenialHint')}
        />
      </div>
    </>
  );
}
