import { formatMoney } from '../../../lib/i18n/format';
import { itemKindSchema, type SessionItem } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { DateBox, Money, Pick, Text, Whole } from '../../form/fields';
import { modifiers, upper } from '../../form/typed';
import { CloseIcon, CopyIcon } from '../../icons';
import { useWords } from '../../words';
import { withCopyOf, without } from '../lists';
import { RepeatCharge } from './RepeatCharge';

const MOST = 200; // charges of one course

/** A row with nothing in it: the empty amount is refused until she types one, so that no 0.00 is claimed by accident. */
const emptyItem = () =>
  ({ date: '', kind: 'cycle', units: 1, chargeCents: '', billedCode: '', modifiers: [] }) as unknown as SessionItem;

const total = (items: readonly SessionItem[]) =>
  items.reduce((sum, item) => sum + (Number.isInteger(item.chargeCents) ? item.chargeCents : 0), 0);

/** Every charge on the bill, one row each, as a table that becomes a list of cards in a narrow window. */
export function ChargesTable({ base }: { base: string }) {
  const { t, language } = useWords();
  const form = useProfileForm();
  const items = form.get(base) as SessionItem[];
  const setItems = (next: SessionItem[]) => form.set(base, next);
  const kinds = itemKindSchema.options.map((value) => ({ value, text: t(`kind.${value}`) }));
  const full = items.length >= MOST;
  return (
    <>
      <p class="why">{t('charges.what')}</p>
      {items.length > 0 && (
        <div class="scroll">
          <table class="entries">
            <thead>
              <tr>
                <th scope="col">{t('charges.date')}</th>
                <th scope="col">{t('charges.kind')}</th>
                <th scope="col">{t('charges.units')}</th>
                <th scope="col">{t('charges.charge')}</th>
                <th scope="col">{t('charges.billedCode')}</th>
                <th scope="col">{t('charges.modifiers')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {items.map((_, n) => (
                <tr key={n}>
                  <td>
                    <DateBox name={`${base}[${n}].date`} label={t('charges.date')} hideLabel />
                  </td>
                  <td>
                    <Pick name={`${base}[${n}].kind`} label={t('charges.kind')} choices={kinds} hideLabel />
                  </td>
                  <td>
                    <Whole name={`${base}[${n}].units`} label={t('charges.units')} hideLabel />
                  </td>
                  <td>
                    <Money name={`${base}[${n}].chargeCents`} label={t('charges.charge')} hideLabel />
                  </td>
                  <td>
                    <Text
                      name={`${base}[${n}].billedCode`}
                      label={t('charges.billedCode')}
                      as={upper}
                      width="short"
                      hideLabel
                    />
                  </td>
                  <td>
                    <Text
                      name={`${base}[${n}].modifiers`}
                      label={t('charges.modifiers')}
                      as={modifiers}
                      width="short"
                      hideLabel
                    />
                  </td>
                  <td class="row">
                    <Button
                      look="icon"
                      disabled={full}
                      title={t('charges.duplicateNth', { n: n + 1 })}
                      aria-label={t('charges.duplicateNth', { n: n + 1 })}
                      onClick={() => setItems(withCopyOf(items, n))}
                    >
                      <CopyIcon />
                    </Button>
                    <Button
                      look="icon"
                      title={t('charges.removeNth', { n: n + 1 })}
                      aria-label={t('charges.removeNth', { n: n + 1 })}
                      onClick={() => setItems(without(items, n))}
                    >
                      <CloseIcon />
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="total">
        {t('charges.total')}: <b>{formatMoney(total(items), language)}</b>
      </p>
      <div class="row">
        <Button id="add-charge" disabled={full} onClick={() => setItems([...items, emptyItem()])}>
          {t('charges.add')}
        </Button>
      </div>
      {items.length > 0 && (
        <RepeatCharge
          room={MOST - items.length}
          last={items.at(-1)!}
          onRepeat={(more) => setItems([...items, ...more])}
        />
      )}
    </>
  );
}
