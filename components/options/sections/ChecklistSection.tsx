import { buildChecklist } from '../../../lib/checklist/build';
import { Checklist } from '../../Checklist';
import { useProfileForm } from '../../form/FormContext';
import { useWords } from '../../words';
import { SectionHead } from './SectionHead';

/** What to attach to the claim of the course in hand. The ticks are saved with the profile. */
export function ChecklistSection({ index }: { index: number }) {
  const { t } = useWords();
  const form = useProfileForm();
  const course = form.draft.courses[index]!;
  return (
    <section class="card">
      <SectionHead title={t('section.checklist')} what={t('checklist.what')} />
      <Checklist
        t={t}
        items={buildChecklist(form.draft, course.id)}
        onState={(itemId, state) => form.set(`courses[${index}].checklist`, { ...course.checklist, [itemId]: state })}
      />
    </section>
  );
}
