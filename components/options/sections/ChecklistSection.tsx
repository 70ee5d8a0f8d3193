import { useEffect, useState } from 'preact/hooks';
import { buildChecklist } from '../../../lib/checklist/build';
import { ofClaim, withStored } from '../../../lib/checklist/documents';
import type { DocumentList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Checklist } from '../../Checklist';
import { useProfileForm } from '../../form/FormContext';
import { useWords } from '../../words';
import { SectionHead } from './SectionHead';

/** What to attach to the claim of the course in hand. The ticks are saved with the profile. */
export function ChecklistSection({ index }: { index: number }) {
  const { t } = useWords();
  const form = useProfileForm();
  const course = form.draft.courses[index]!;
  const [documents, setDocuments] = useState<DocumentList['documents']>([]);
  useEffect(() => {
    // without them it is still the checklist
    ask('documents.list', {}).then(
      (list) => setDocuments(list.documents),
      () => {},
    );
  }, []);
  return (
    <section class="card">
      <SectionHead title={t('section.checklist')} what={t('checklist.what')} />
      <Checklist
        t={t}
        items={withStored(buildChecklist(form.draft, course.id), ofClaim(documents, form.draft.id, course.id))}
        onState={(itemId, state) => form.set(`courses[${index}].checklist`, { ...course.checklist, [itemId]: state })}
      />
    </section>
  );
}
