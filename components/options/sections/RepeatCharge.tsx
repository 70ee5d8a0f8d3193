import { useState } from 'preact/hooks';
import type { SessionItem } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { SelectField } from '../../SelectField';
import { useWords } from '../../words';
import { repeatItem } from '../repeatItem';

const WEEKS = [1, 2, 3, 4];
const TIMES = Array.from({ length: 17 }, (_, n) => n + 1);

/** "Repeat the last charge every 3 weeks, 5 times": sessions come in cycles, and typing each is a burden. */
export function RepeatCharge(props: { last: SessionItem; room: number; onRepeat: (more: SessionItem[]) => void }) {
  const { t } = useWords();
  const [weeks, setWeeks] = useState(3);
  const [times, setTimes] = useState(5);
  const isDated = /^\d{4}-\d{2}-\d{2}$/.test(props.last.date);
  return (
    <fieldset class="repeat">
      <legend>{t('repeat.title')}</legend>
      <div class="fields">
        <SelectField
          id="repeat-weeks"
          label={t('repeat.weeks')}
          value={String(weeks)}
          choices={WEEKS.map((n) => ({ value: String(n), text: t('repeat.every', { count: n }) }))}
          onChoose={(value) => setWeeks(Number(value))}
          width="medium"
        />
        <SelectField
          id="repeat-times"
          label={t('repeat.times')}
          value={String(times)}
          choices={TIMES.map((n) => ({ value: String(n), text: String(n) }))}
          onChoose={(value) => setTimes(Number(value))}
          width="short"
        />
        <Button
          id="repeat-charge"
          disabled={!isDated || props.room < times}
          onClick={() => props.onRepeat(repeatItem(props.last, weeks, times))}
        >
          {t('repeat.go')}
        </Button>
      </div>
    </fieldset>
  );
}
