import { useProfileForm } from '../../form/FormContext';
import { Text, Tick } from '../../form/fields';
import { useWords } from '../../words';
import { PersonFields } from './PersonFields';
import { SectionHead } from './SectionHead';

/** A second insurance. */
export function OtherCoverageSection() {
  const { t } = useWords();
  return (
    <section class="card">
      <SectionHead title={t('section.other')} what={t('other.what')} />
      <OtherCoverageFields />
    </section>
  );
}

/** The questions about a second insurance come only when there is one. */
export function OtherCoverageFields() {
  const { t } = useWords();
  const exists = useProfileForm().get('otherCoverage.exists') === true;
  return (
    <>
      <Tick name="otherCoverage.exists" label={t('other.exists')} />
      {exists && (
        <>
          <div class="fields">
            <Text name="otherCoverage.payerName" label={t('coverage.payer')} />
            <Text name="otherCoverage.planName" label={t('coverage.plan')} />
            <Text name="otherCoverage.memberId" label={t('coverage.memberId')} width="medium" />
            <Text name="otherCoverage.groupNumber" label={t('coverage.group')} width="medium" />
          </div>
          <h3>{t('other.policyholder')}</h3>
          <PersonFields base="otherCoverage.policyholder" />
        </>
      )}
    </>
  );
}
