import { useEffect, useState } from 'preact/hooks';
import { ofClaim } from '../../../lib/checklist/documents';
import { PICKED } from '../../../lib/documents/fileType';
import type { DocumentList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { useProfileForm } from '../../form/FormContext';
import { Notice } from '../../Notice';
import { SelectField } from '../../SelectField';
import { useWords } from '../../words';
import { useClaim } from '../claim/useClaim';
import { FileDrop } from '../documents/FileDrop';
import { fetchFile } from '../documents/transfer';
import { SectionHead } from '../sections/SectionHead';
import { FilledForms } from './FilledForms';
import { FormReview } from './FormReview';
import { useFormFill } from './useFormFill';

/** Her insurer's own claim form as a PDF: read, reviewed, filled, looked at, saved and stored. */
export function FormsSection({ index }: { index: number }) {
  const { t } = useWords();
  const { draft } = useProfileForm();
  const course = draft.courses[index]!.id;
  const claim = useClaim(index);
  const fill = useFormFill(claim);
  const [stored, setStored] = useState<DocumentList['documents']>([]);
  const [chosen, setChosen] = useState('');

  useEffect(() => {
    // without them a form can still be picked
    ask('documents.list', {}).then(
      ({ documents }) => setStored(documents),
      () => {},
    );
  }, [fill.form === undefined]);

  const pdfs = ofClaim(stored, draft.id, course).filter(({ type }) => type === 'application/pdf');
  const isForm = ({ kind }: { kind: string }) => kind === 'claim-form';
  const offered = [...pdfs.filter(isForm), ...pdfs.filter((one) => !isForm(one))];
  const picked = offered.find(({ id }) => id === chosen) ?? offered[0];
  const { form, task } = fill;
  return (
    <>
      <section class="card">
        <SectionHead title={t('section.forms')} what={t('forms.what')} />
        {!claim && <Notice tone="warning">{t('preview.mendFirst')}</Notice>}
        {claim && !form && (
          <>
            <FileDrop
              id="blank-form"
              text={t('forms.choose')}
              hint={t('forms.drop')}
              accept={PICKED.forms}
              disabled={task.busy}
              onFiles={([file]) => file && fill.read(file.name, async () => file)}
            />
            {picked && (
              <div class="row stored-form">
                <SelectField
                  id="stored-form"
                  label={t('forms.stored')}
                  value={picked.id}
                  choices={offered.map(({ id, name }) => ({ value: id, text: name }))}
                  onChoose={setChosen}
                  width="medium"
                />
                <Button
                  id="take-stored"
                  disabled={task.busy}
                  onClick={() => fill.read(picked.name, () => fetchFile(picked, () => {}))}
                >
                  {t('forms.takeStored')}
                </Button>
              </div>
            )}
          </>
        )}
        {task.busy && (
          <div role="status" class="stack">
            <p>{t(form ? 'forms.filling' : 'forms.reading')}</p>
            <progress class="wide" aria-label={t(form ? 'forms.filling' : 'forms.reading')} />
          </div>
        )}
        <ErrorNotice id="forms-error" error={task.error} />
        {task.error && !form && <p class="why">{t('forms.untouched')}</p>}
        {form && !form.filled && claim && <FormReview form={form} claim={claim} fill={fill} />}
      </section>
      {form?.filled && <FilledForms form={form} filled={form.filled} profile={draft.id} course={course} fill={fill} />}
    </>
  );
}
