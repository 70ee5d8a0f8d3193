import { useState } from 'preact/hooks';
import { formatDate } from '../../../lib/i18n/format';
import { type Contact, contactKinds } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { DateBox, Pick, Text, Tick } from '../../form/fields';
import { useWords } from '../../words';
import { isoToday } from '../isoToday';
import { without } from '../lists';
import { LongText } from './LongText';

const MOST_ENTRIES = 500;

/** Calls and letters of the claim, the newest first. */
export function ContactLog({ index }: { index: number }) {
  const { t, language } = useWords();
  const form = useProfileForm();
  const base = `courses[${index}].log`;
  const { log } = form.draft.courses[index]!;
  const [edited, setEdited] = useState<number>();
  const wrong = form.attempted ? form.problems.find(({ path }) => path.startsWith(`${base}[`)) : undefined;
  const open = wrong ? Number(/log\[(\d+)\]/.exec(wrong.path)![1]) : edited;

  const add = () => {
    const entry: Contact = {
      date: isoToday(),
      kind: 'call',
      who: '',
      reference: '',
      said: '',
      promisedBy: '',
      promiseKept: false,
    };
    form.set(base, [...log, entry]);
    setEdited(log.length);
  };
  const remove = (at: number) => {
    form.set(base, without(log, at));
    setEdited(undefined);
  };
  const rows = log
    .map((entry, at) => ({ ...entry, at }))
    .filter(({ at }) => at !== open)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.at - a.at));
  return (
    <>
      <h4>{t('log.title')}</h4>
      {log.length === 0 && <p class="why">{t('log.none')}</p>}
      <Button id="add-contact" disabled={log.length >= MOST_ENTRIES} onClick={add}>
        {t('log.add')}
      </Button>
      {open !== undefined && log[open] && (
        <fieldset class="entry" id="contact-in-hand" key={open}>
          <legend>{t(`contact.${log[open].kind}`)}</legend>
          <div class="fields">
            <DateBox name={`${base}[${open}].date`} label={t('tracker.date')} takesFocus />
            <Pick
              name={`${base}[${open}].kind`}
              label={t('log.kind')}
              width="medium"
              choices={contactKinds.map((value) => ({ value, text: t(`contact.${value}`) }))}
            />
            <Text name={`${base}[${open}].who`} label={t('log.who')} width="medium" />
            <Text name={`${base}[${open}].reference`} label={t('log.reference')} width="medium" />
          </div>
          <LongText name={`${base}[${open}].said`} label={t('log.said')} />
          <div class="fields">
            <DateBox name={`${base}[${open}].promisedBy`} label={t('log.promisedBy')} hint={t('log.promisedByHint')} />
            {log[open].promisedBy && <Tick name={`${base}[${open}].promiseKept`} label={t('log.kept')} />}
          </div>
          <div class="row">
            <Button class="done" onClick={() => setEdited(undefined)}>
              {t('tracker.done')}
            </Button>
            <Button look="danger" onClick={() => remove(open)}>
              {t('remove')}
            </Button>
          </div>
        </fieldset>
      )}
      <ul class="plain-list log">
        {rows.map(({ at, date, kind, who, reference, said, promisedBy, promiseKept }) => {
          const what = [t(`contact.${kind}`), formatDate(date, language), who].filter(Boolean).join(', ');
          const kept = promiseKept ? ` (${t('log.kept')})` : '';
          const facts = [
            reference && t('log.referenceShown', { number: reference }),
            promisedBy && t('log.promisedShown', { date: formatDate(promisedBy, language) }) + kept,
          ].filter(Boolean);
          return (
            <li key={at} class="row-entry">
              <div>
                <p>
                  <b>{what}</b>
                </p>
                {said && <p class="said">{said}</p>}
                {facts.length > 0 && <p class="why">{facts.join(' · ')}</p>}
              </div>
              <div class="row">
                <Button class="edit" aria-label={t('tracker.change', { what })} onClick={() => setEdited(at)}>
                  {t('documents.edit')}
                </Button>
                <Button
                  class="forget"
                  look="danger"
                  aria-label={t('tracker.remove', { what })}
                  onClick={() => remove(at)}
                >
                  {t('remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
