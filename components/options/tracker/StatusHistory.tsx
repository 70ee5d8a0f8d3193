import { useState } from 'preact/hooks';
import { type Change, historyOf, statusOf, withChange, withoutChange } from '../../../lib/claim/tracker';
import { formatDate } from '../../../lib/i18n/format';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { DateBox, Text } from '../../form/fields';
import { SelectField } from '../../SelectField';
import { useWords } from '../../words';
import { isoToday } from '../isoToday';
import { CLAIM_EVENTS, type ClaimEvent, eventOf } from './claimEvents';

const MOST_CHANGES = 100;

/** What happened to the claim, and noting what happened next. A date of denial is never proposed: it is on the letter. */
export function StatusHistory({ index }: { index: number }) {
  const { t, language } = useWords();
  const form = useProfileForm();
  const base = `courses[${index}]`;
  const course = form.draft.courses[index]!;
  const [event, setEvent] = useState<ClaimEvent>('submitted');
  const [edited, setEdited] = useState<Change['at']>();
  const [wanted, setWanted] = useState(0);
  const history = historyOf(course);
  const status = statusOf(course);

  const add = () => {
    const { isFinal, ...kept } = CLAIM_EVENTS[event];
    const date = kept.status === 'denied' ? '' : isoToday();
    const added = withChange(course, { ...kept, date, confirmation: '' }, isFinal);
    form.set(base, added.course);
    setEdited(added.at);
    setWanted(wanted + 1);
  };
  const remove = (at: Change['at']) => {
    form.set(base, withoutChange(course, at));
    setEdited(undefined);
  };
  // what keeps her from saving has to be in sight
  const wrong = form.attempted ? form.problems.find(({ path }) => path.startsWith(`${base}.changes[`)) : undefined;
  const open = wrong ? Number(/changes\[(\d+)\]/.exec(wrong.path)![1]) : edited;
  return (
    <>
      <h4>{t('tracker.history')}</h4>
      <p>
        {t('tracker.status')}: <span class={`badge status ${status}`}>{t(`claimStatus.${status}`)}</span>
      </p>
      {history.length === 0 && open === undefined && <p class="why">{t('tracker.historyNone')}</p>}
      <ol class="plain-list history">
        {history
          .filter(({ at }) => at !== open)
          .map((change) => {
            const what = `${t(`event.${eventOf(change)}`)}, ${formatDate(change.date, language)}`;
            const { confirmation } = change;
            return (
              <li key={change.at} class="row-entry">
                <p>
                  {what}
                  {confirmation && <span class="why"> {t('tracker.confirmationShown', { number: confirmation })}</span>}
                </p>
                <div class="row">
                  <Button
                    class="edit"
                    aria-label={t('tracker.change', { what })}
                    onClick={() => {
                      setEdited(change.at);
                      setWanted(wanted + 1);
                    }}
                  >
                    {t('documents.edit')}
                  </Button>
                  <Button
                    class="forget"
                    look="danger"
                    aria-label={t('tracker.remove', { what })}
                    onClick={() => remove(change.at)}
                  >
                    {t('remove')}
                  </Button>
                </div>
              </li>
            );
          })}
      </ol>
      {open !== undefined && (
        <ChangeFields
          key={`${open} ${wanted}`}
          base={base}
          at={open}
          change={history.find(({ at }) => at === open)}
          onDone={() => setEdited(undefined)}
          onRemove={() => remove(open)}
        />
      )}
      <div class="fields">
        <SelectField
          id="claim-event"
          label={t('tracker.event')}
          value={event}
          choices={(Object.keys(CLAIM_EVENTS) as ClaimEvent[]).map((value) => ({ value, text: t(`event.${value}`) }))}
          onChoose={(value) => setEvent(value as ClaimEvent)}
          hint={event === 'submitted' ? t('tracker.submissionNote') : undefined}
        />
      </div>
      <Button id="add-event" disabled={course.changes.length >= MOST_CHANGES} onClick={add}>
        {t('tracker.eventAdd')}
      </Button>
    </>
  );
}

/** The entry in hand. Its fields are those of the profile, so that nothing typed is lost by going elsewhere. */
function ChangeFields(props: {
  base: string;
  at: Change['at'];
  change: Change | undefined;
  onDone: () => void;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const { base, at, change } = props;
  const path = typeof at === 'number' ? `${base}.changes[${at}]` : base;
  const event = change ? eventOf(change) : at === 'finalDenialDate' ? 'final' : 'denied';
  const isDenial = event === 'denied' || event === 'final';
  const hasNumber = typeof at === 'number' && (event === 'submitted' || event === 'appealed');
  return (
    <fieldset class="entry" id="event-in-hand">
      <legend>{t(`event.${event}`)}</legend>
      <div class="fields">
        <DateBox
          name={typeof at === 'number' ? `${path}.date` : `${path}.${at}`}
          label={t('tracker.date')}
          takesFocus
          {...(isDenial ? { hint: t('tracker.denialHint') } : {})}
        />
        {hasNumber && (
          <Text
            name={`${path}.confirmation`}
            label={t('tracker.confirmation')}
            hint={t('tracker.confirmationHint')}
            width="medium"
          />
        )}
      </div>
      <div class="row">
        <Button class="done" onClick={props.onDone}>
          {t('tracker.done')}
        </Button>
        <Button look="danger" onClick={props.onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}
