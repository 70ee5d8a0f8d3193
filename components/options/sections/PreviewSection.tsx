import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { ClaimLines } from '../claim/ClaimLines';
import { Deadlines } from '../claim/Deadlines';
import { DiagnosisOrder } from '../claim/DiagnosisOrder';
import { NextSteps } from '../claim/NextSteps';
import { useClaim } from '../claim/useClaim';
import { SectionHead } from './SectionHead';

/** The claim as it comes out of what she entered: what to do next, by when, and each line with its code and the reason. */
export function PreviewSection({ index }: { index: number }) {
  const { t } = useWords();
  const claim = useClaim(index);
  return (
    <section class="card">
      <SectionHead title={t('section.preview')} what={t('preview.what')} />
      {!claim && <Notice tone="warning">{t('preview.mendFirst')}</Notice>}
      {claim && (
        <>
          <h3>{t('steps.title')}</h3>
          <NextSteps problems={claim.problems} />
          <h3>{t('deadlines.title')}</h3>
          <Deadlines claim={claim} />
          {claim.diagnoses.length > 0 && (
            <>
              <h3>{t('order.title')}</h3>
              <DiagnosisOrder diagnoses={claim.diagnoses} />
            </>
          )}
          <h3>{t('preview.lines')}</h3>
          {claim.lines.length === 0 ? <p>{t('preview.noLines')}</p> : <ClaimLines claim={claim} />}
        </>
      )}
    </section>
  );
}
