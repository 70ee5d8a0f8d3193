import { useProfileForm } from '../../form/FormContext';
import { Text } from '../../form/fields';
import { useWords } from '../../words';
import { SectionHead } from '../sections/SectionHead';
import { ClaimOverview } from './ClaimOverview';
import { ContactLog } from './ContactLog';
import { DueDays } from './DueDays';
import { StatusHistory } from './StatusHistory';

/** What became of the claims: their status, what is due, and the log of the one in hand. */
export function TrackerSection({ index, onCourse }: { index: number; onCourse: (index: number) => void }) {
  const { t } = useWords();
  const course = useProfileForm().draft.courses[index]!;
  return (
    <>
      <section class="card tracker">
        <SectionHead title={t('section.tracker')} what={t('tracker.what')} />
        <h3>{t('tracker.claims')}</h3>
        <ClaimOverview index={index} onCourse={onCourse} />
      </section>
      <section key={course.id} class="card tracker" aria-labelledby="tracked-claim">
        <h3 id="tracked-claim">{course.label || t('treatment.nth', { n: index + 1 })}</h3>
        <Text
          name={`courses[${index}].claimNumber`}
          label={t('tracker.claimNumber')}
          hint={t('tracker.claimNumberHint')}
          width="medium"
        />
        <StatusHistory index={index} />
        <DueDays index={index} />
        <ContactLog index={index} />
      </section>
    </>
  );
}
