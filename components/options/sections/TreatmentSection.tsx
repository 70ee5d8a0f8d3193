import { Text } from '../../form/fields';
import { useWords } from '../../words';
import { InsurerAnswers } from '../claim/InsurerAnswers';
import { ChargesTable } from './ChargesTable';
import { CourseBar } from './CourseBar';
import { PaidFields } from './PaidFields';
import { SectionHead } from './SectionHead';
import { SellerFields } from './SellerFields';
import { SystemPicks } from './SystemPicks';

/** One course of treatment: what was used, who sold it, each charge, each payment. */
export function TreatmentSection({ index, onCourse }: { index: number; onCourse: (index: number) => void }) {
  const { t } = useWords();
  const base = `courses[${index}]`;
  return (
    <section class="card">
      <SectionHead title={t('section.treatment')} what={t('treatment.what')} />
      <CourseBar index={index} onCourse={onCourse} />
      <div class="fields">
        <Text name={`${base}.label`} label={t('treatment.label')} hint={t('treatment.labelHint')} />
        <SystemPicks base={base} />
      </div>

      <h3>{t('charges.title')}</h3>
      <ChargesTable base={`${base}.items`} />
      <h3>{t('payments.title')}</h3>
      <PaidFields base={base} />
      <InsurerAnswers base={base} />

      <h3>{t('seller.title')}</h3>
      <p class="why">{t('seller.what')}</p>
      <SellerFields base={base} />
    </section>
  );
}
