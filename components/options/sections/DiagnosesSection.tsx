import { formatDate } from '../../../lib/i18n/format';
import type { Profile } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { DateBox, Text, Tick } from '../../form/fields';
import { upper } from '../../form/typed';
import { useFocusSoon } from '../../form/useFocusSoon';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { DiagnosisCode } from '../diagnoses/DiagnosisCode';
import { datesOfService } from '../diagnoses/datesOfService';
import { useIcdSearch } from '../diagnoses/useIcdSearch';
import { moved, without } from '../lists';
import { SectionHead } from './SectionHead';

const MOST = 12; // diagnoses on one claim

/** The dates that the codes are checked for, in one sentence. */
function AsOf({ dates }: { dates: readonly string[] }) {
  const { t, language } = useWords();
  const [from, to] = [dates[0], dates.at(-1)].map((date) => date && formatDate(date, language));
  if (!from || !to) return <p class="why">{t('diagnoses.asOfToday')}</p>;
  return <p class="why">{from === to ? t('diagnoses.asOfDay', { date: from }) : t('diagnoses.asOf', { from, to })}</p>;
}

/** Diagnoses, and what the claim asks about the illness. */
export function DiagnosesSection({ index }: { index: number }) {
  const { t } = useWords();
  return (
    <section class="card">
      <SectionHead title={t('section.diagnoses')} what={t('diagnoses.what')} />
      <DiagnosesFields index={index} />
    </section>
  );
}

/**
 * In the order of the medical record.
 * @param index of the course whose dates of service the codes are checked for
 */
export function DiagnosesFields({ index }: { index: number }) {
  const { t } = useWords();
  const { search, failed } = useIcdSearch();
  const form = useProfileForm();
  const list = form.draft.diagnoses;
  const dates = datesOfService(form.draft, index);
  const focusSoon = useFocusSoon();
  const setList = (next: Profile['diagnoses']) => form.set('diagnoses', next);
  return (
    <>
      <AsOf dates={dates} />
      {failed && <Notice tone="warning">{t('diagnoses.loadFailed')}</Notice>}
      <ol class="rows">
        {list.map((_, n) => (
          <li key={n}>
            <fieldset>
              <legend>{t('diagnoses.nth', { n: n + 1 })}</legend>
              <div class="fields">
                <DiagnosisCode n={n} dates={dates} search={search} />
                <Text
                  name={`diagnoses[${n}].description`}
                  label={t('diagnoses.description')}
                  hint={t('diagnoses.descriptionHint')}
                />
              </div>
              <div class="row">
                <Button look="quiet" disabled={n === 0} onClick={() => setList(moved(list, n, -1))}>
                  {t('moveUp')}
                </Button>
                <Button look="quiet" disabled={n === list.length - 1} onClick={() => setList(moved(list, n, 1))}>
                  {t('moveDown')}
                </Button>
                <Button look="quiet" onClick={() => setList(without(list, n))}>
                  {t('remove')}
                </Button>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <Button
        id="add-diagnosis"
        disabled={list.length >= MOST}
        onClick={() => {
          setList([...list, { code: '', description: '' }]);
          focusSoon(`diagnoses[${list.length}].code`);
        }}
      >
        {t('diagnoses.add')}
      </Button>
      <h3>{t('condition.title')}</h3>
      <div class="fields">
        <DateBox name="condition.onsetDate" label={t('condition.onset')} hint={t('condition.onsetHint')} />
        <Text name="condition.description" label={t('condition.description')} hint={t('condition.descriptionHint')} />
      </div>
      <Tick name="condition.employment" label={t('condition.employment')} />
      <Tick name="condition.otherAccident" label={t('condition.otherAccident')} />
      <Tick name="condition.autoAccident" label={t('condition.autoAccident')} />
      {form.draft.condition.autoAccident && (
        <Text name="condition.autoAccidentState" label={t('condition.autoState')} as={upper} width="short" />
      )}
    </>
  );
}
