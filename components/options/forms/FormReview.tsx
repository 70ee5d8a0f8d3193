import type { Claim } from '../../../lib/claim/types';
import { foreign } from '../../../lib/i18n/language';
import { reasonText } from '../../../lib/i18n/reasonText';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { ProblemList } from '../../ProblemList';
import { Quoted } from '../../Quoted';
import { ReviewList } from '../../ReviewList';
import { summaryText } from '../../summaryText';
import { useWords } from '../../words';
import { named } from './formNames';
import { approvedOf, type FormFill, type FormInHand } from './useFormFill';

/** What would go into each field of the form, what needs her and what is never touched; nothing is written yet. */
export function FormReview({ form, claim, fill }: { form: FormInHand; claim: Claim; fill: FormFill }) {
  const { t, language } = useWords();
  const { copies } = form.planned;
  const { busy } = fill.task;
  const approved = copies.map(({ rows }, at) => approvedOf(rows, form.left[at]!).size);
  const count = approved.reduce((sum, one) => sum + one, 0);
  const errors = claim.problems.filter(({ severity }) => severity === 'error');
  return (
    <div class="stack form-review">
      <h3 id="form-name">{form.name}</h3>
      <p id="form-found" role="status">
        {copies.length > 1 ? t('forms.copies', { count: copies.length }) : summaryText(copies[0]!.rows, t)}
      </p>
      {count === 0 ? (
        <Notice id="form-nothing" tone="warning">
          {t('forms.nothing')}
        </Notice>
      ) : (
        <p class="why">{t('forms.review')}</p>
      )}
      {errors.length > 0 && <ProblemList problems={errors} t={t} />}
      <div class="row actions">
        {count > 0 && (
          <Button id="fill-form" look="primary" disabled={busy} onClick={fill.fill}>
            {t('popup.confirm', { count })}
          </Button>
        )}
        <Button id="other-form" disabled={busy} onClick={fill.back}>
          {t('forms.other')}
        </Button>
      </div>
      {copies.map(({ rows, notes, flat }, at) => (
        <section key={at} class="stack form-copy" aria-labelledby={`form-copy-${at}`}>
          <h3 id={`form-copy-${at}`}>
            {copies.length > 1 ? t('forms.copy', { number: at + 1, count: copies.length }) : t('review.title')}
          </h3>
          {copies.length > 1 && <p>{summaryText(rows, t)}</p>}
          {notes.map((note) => (
            <Notice key={note} tone="info">
              <Quoted text={reasonText(note, language)} lang={foreign(form.language, language)} />
            </Notice>
          ))}
          <ReviewList
            fields={flat ? named(rows, language) : rows}
            formLanguage={form.language}
            left={form.left[at]!}
            busy={busy}
            onLeave={(key, leaves) => fill.leave(at, key, leaves)}
            onDecide={() => {}}
          />
        </section>
      ))}
    </div>
  );
}
