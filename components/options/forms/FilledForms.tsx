import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { reasonText } from '../../../lib/i18n/reasonText';
import type { FilledForm } from '../../../lib/pdf/fillForm';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { ReviewList } from '../../ReviewList';
import { summaryText } from '../../summaryText';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { DocumentPreview } from '../documents/DocumentPreview';
import { addFile } from '../documents/transfer';
import { saveBlob } from '../saveTextFile';
import { filledName, named } from './formNames';
import type { FormFill, FormInHand } from './useFormFill';

const NONE: ReadonlySet<string> = new Set();

/** The filled copies: each looked at, saved to the disk, stored with the claim. */
export function FilledForms(props: {
  form: FormInHand;
  filled: readonly FilledForm[];
  profile: string;
  course: string;
  fill: FormFill;
}) {
  const { t } = useWords();
  const { form, filled, profile, course, fill } = props;
  const title = useRef<HTMLHeadingElement>(null);
  // the button that was pressed is gone
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <section id="filled-forms" class="card" aria-labelledby="filled-title">
      <h3 id="filled-title" ref={title} tabIndex={-1}>
        {t('forms.filled')}
      </h3>
      <Notice tone="warning">{t('forms.sign')}</Notice>
      {filled.map((copy, at) => (
        <FilledCopy
          key={at}
          at={at}
          copy={copy}
          isFlat={form.planned.copies[at]?.flat !== undefined}
          name={filledName(form.name, at, filled.length, t('forms.filledName'), t('forms.of'))}
          profile={profile}
          course={course}
        />
      ))}
      <Button id="back-to-review" onClick={fill.back}>
        {t('back')}
      </Button>
    </section>
  );
}

function FilledCopy(props: {
  at: number;
  copy: FilledForm;
  isFlat: boolean;
  name: string;
  profile: string;
  course: string;
}) {
  const { t, language } = useWords();
  const { at, copy, isFlat, name, profile, course } = props;
  const [looks, setLooks] = useState(false);
  const [done, setDone] = useState<number>();
  const [stored, setStored] = useState(false);
  const task = useTask();
  const file = () => new File([new Uint8Array(copy.bytes)], name, { type: 'application/pdf' });
  const [blob] = useState(file);
  const store = () =>
    void task.run(async () => {
      setDone(0);
      try {
        await addFile(file(), { kind: 'claim-form', profile, course }, setDone);
        setStored(true);
      } finally {
        setDone(undefined);
      }
    });
  return (
    <div class="stack filled-copy" data-copy={at}>
      <p>
        <b class="name">{name}</b>
      </p>
      <p class="result good">{summaryText(copy.rows, t)}</p>
      {copy.notes.map((note) => (
        <p key={note} class="why">
          {reasonText(note, language)}
        </p>
      ))}
      <div class="row">
        <Button class="look" look="primary" aria-label={t('forms.lookOne', { name })} onClick={() => setLooks(true)}>
          {t('forms.look')}
        </Button>
        <Button class="save" aria-label={t('forms.saveOne', { name })} onClick={() => saveBlob(name, blob)}>
          {t('forms.save')}
        </Button>
        <Button class="store" aria-label={t('forms.storeOne', { name })} disabled={task.busy || stored} onClick={store}>
          {t('forms.store')}
        </Button>
      </div>
      {done !== undefined && <progress class="wide" value={done} aria-label={t('documents.adding', { name })} />}
      {stored && (
        <Notice tone="good">
          {t('forms.isStored', { name })} <a href="#documents">{t('section.documents')}</a>
        </Notice>
      )}
      <ErrorNotice error={task.error} />
      <ReviewList
        fields={isFlat ? named(copy.rows, language) : copy.rows}
        left={NONE}
        busy={false}
        onLeave={() => {}}
        onDecide={() => {}}
      />
      {looks && <DocumentPreview name={name} blob={blob} onClose={() => setLooks(false)} />}
    </div>
  );
}
