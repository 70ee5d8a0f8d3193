import { useState } from 'preact/hooks';
import { type ItemKind, type SessionItem, sessionItemSchema } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { money } from '../../form/typed';
import { SelectField } from '../../SelectField';
import { TextField } from '../../TextField';
import { useWords } from '../../words';
import { addWeeks, repeatItem } from '../repeatItem';

const WEEKS = [1, 2, 3, 4];
const TIMES = Array.from({ length: 18 }, (_, n) => n + 1);
const USUAL_WEEKS = 3;
const USUAL_TIMES = 6;

const SESSION_KINDS: readonly ItemKind[] = ['cycle', 'placement', 'access', 'post-infusion', 'rental'];

/**
 * "Every 3 weeks, 6 times": sessions come in cycles, and typing each is a burden. New rows are like the last session of
 * the list, or the last of the kind she chose; date and charge are proposed from it and can be changed here, and each row
 * afterwards. What the bill prints for one kind of charge is never copied to another.
 */
export function SessionSeries(props: {
  items: readonly SessionItem[];
  /** What a row starts from when there is no session yet. */
  empty: SessionItem;
  most: number;
  onAdd: (more: SessionItem[]) => void;
}) {
  const { t } = useWords();
  const { items, most, onAdd } = props;
  const [chosenKind, setKind] = useState<ItemKind>();
  const last = items.findLast(({ kind }) => SESSION_KINDS.includes(kind)) ?? props.empty;
  const like = chosenKind
    ? (items.findLast((item) => item.kind === chosenKind) ?? { ...props.empty, kind: chosenKind, date: last.date })
    : last;
  const room = most - items.length;
  const [weeks, setWeeks] = useState(USUAL_WEEKS);
  const [times, setTimes] = useState(USUAL_TIMES);
  const [typedDate, setTypedDate] = useState<string>();
  const [typedCharge, setTypedCharge] = useState<string>();
  const date = typedDate ?? (like.date && addWeeks(like.date, weeks));
  const charge = typedCharge ?? money.format(like.chargeCents);
  const first = sessionItemSchema.safeParse({ ...like, date, chargeCents: money.parse(charge) }).data;

  const add = () => {
    if (!first) return;
    onAdd(repeatItem(first, weeks, times));
    setTypedDate(undefined);
    setTypedCharge(undefined);
  };
  return (
    <fieldset class="repeat">
      <legend>{t('series.title')}</legend>
      <div class="fields">
        <TextField
          id="repeat-first"
          label={t('series.first')}
          type="date"
          width="medium"
          value={date}
          onText={setTypedDate}
        />
        <SelectField
          id="repeat-weeks"
          label={t('series.weeks')}
          value={String(weeks)}
          choices={WEEKS.map((n) => ({ value: String(n), text: t('series.every', { count: n }) }))}
          onChoose={(value) => setWeeks(Number(value))}
          width="medium"
        />
        <SelectField
          id="repeat-times"
          label={t('series.times')}
          value={String(times)}
          choices={TIMES.map((n) => ({ value: String(n), text: String(n) }))}
          onChoose={(value) => setTimes(Number(value))}
          width="short"
        />
        <SelectField
          id="repeat-kind"
          label={t('charges.kind')}
          value={like.kind}
          choices={SESSION_KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
          onChoose={(value) => setKind(SESSION_KINDS.find((known) => known === value))}
          width="medium"
        />
        <TextField
          id="repeat-amount"
          label={t('series.charge')}
          inputMode="decimal"
          width="short"
          value={charge}
          onText={setTypedCharge}
        />
        <Button id="repeat-charge" disabled={!first || room < times} onClick={add}>
          {t('series.go', { count: times })}
        </Button>
      </div>
      <p class="hint">{room < times ? t('series.full', { most }) : t('series.what')}</p>
    </fieldset>
  );
}
