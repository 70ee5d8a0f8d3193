import { itemKindSchema, type SessionItem } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { DateBox, Money, Pick, Text, Whole } from '../../form/fields';
import { modifiers, upper } from '../../form/typed';
import { useFocusSoon } from '../../form/useFocusSoon';
import { CloseIcon, CopyIcon } from '../../icons';
import { useWords } from '../../words';
import { EntriesTable } from '../claim/EntriesTable';
import { RowButton } from '../claim/RowButton';
import { SessionSeries } from '../claim/SessionSeries';
import { withCopyOf, without } from '../lists';

const MOST = 200; // charges of one course

/** A row with nothing in it: the empty amount is refused until she types one, so that no 0.00 is claimed by accident. */
const emptyItem = () =>
  ({ date: '', kind: 'cycle', units: 1, chargeCents: '', billedCode: '', modifiers: [] }) as unknown as SessionItem;

/** Every charge on the bill, one row each. */
export function ChargesTable({ base }: { base: string }) {
  const { t } = useWords();
  const form = useProfileForm();
  const items = form.get(base) as SessionItem[];
  const setItems = (next: SessionItem[]) => form.set(base, next);
  const kinds = itemKindSchema.options.map((value) => ({ value, text: t(`kind.${value}`) }));
  const full = items.length >= MOST;
  const focusSoon = useFocusSoon();
  const at = (row: number, key: keyof SessionItem) => ({ name: `${base}[${row}].${key}`, hideLabel: true });
  const date = t('charges.date');
  const kind = t('charges.kind');
  const units = t('charges.units');
  const charge = t('charges.charge');
  const code = t('charges.billedCode');
  const marks = t('charges.modifiers');
  return (
    <>
      <p class="why">{t('charges.what')}</p>
      <EntriesTable
        columns={[
          { label: date, cell: (row) => <DateBox {...at(row, 'date')} label={date} /> },
          { label: kind, cell: (row) => <Pick {...at(row, 'kind')} label={kind} choices={kinds} /> },
          { label: units, cell: (row) => <Whole {...at(row, 'units')} label={units} /> },
          { label: charge, cell: (row) => <Money {...at(row, 'chargeCents')} label={charge} /> },
          { label: code, cell: (row) => <Text {...at(row, 'billedCode')} label={code} as={upper} width="short" /> },
          {
            label: marks,
            cell: (row) => <Text {...at(row, 'modifiers')} label={marks} as={modifiers} width="short" />,
          },
        ]}
        amounts={items.map(({ chargeCents }) => chargeCents)}
        actions={(row) => (
          <>
            <RowButton
              label={t('charges.duplicateNth', { n: row + 1 })}
              disabled={full}
              onClick={() => setItems(withCopyOf(items, row))}
            >
              <CopyIcon />
            </RowButton>
            <RowButton label={t('charges.removeNth', { n: row + 1 })} onClick={() => setItems(without(items, row))}>
              <CloseIcon />
            </RowButton>
          </>
        )}
        total={t('charges.total')}
      />
      <div class="row">
        <Button
          id="add-charge"
          disabled={full}
          onClick={() => {
            setItems([...items, emptyItem()]);
            focusSoon(`${base}[${items.length}].date`);
          }}
        >
          {t('charges.add')}
        </Button>
      </div>
      <SessionSeries items={items} empty={emptyItem()} most={MOST} onAdd={(more) => setItems([...items, ...more])} />
    </>
  );
}
