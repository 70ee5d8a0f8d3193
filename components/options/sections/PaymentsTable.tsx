import { pageWords } from '../../../lib/i18n/pageWords';
import type { Course } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { DateBox, Money, Text } from '../../form/fields';
import { useFocusSoon } from '../../form/useFocusSoon';
import { CloseIcon } from '../../icons';
import { useWords } from '../../words';
import { EntriesTable } from '../claim/EntriesTable';
import { RowButton } from '../claim/RowButton';
import { without } from '../lists';

type Payment = Course['payments'][number];

const emptyPayment = () => ({ date: '', amountCents: '', method: '' }) as unknown as Payment;
const METHODS = ['creditCard', 'debitCard', 'check', 'cash', 'transfer', 'hsa'] as const;

/** What she has paid so far, for "amount paid" and as proof of payment. A way of payment is kept in English, as forms ask for it. */
export function PaymentsTable({ base }: { base: string }) {
  const { t } = useWords();
  const form = useProfileForm();
  const payments = form.get(base) as Payment[];
  const focusSoon = useFocusSoon();
  const setPayments = (next: Payment[]) => form.set(base, next);
  const at = (row: number, key: keyof Payment) => ({ name: `${base}[${row}].${key}`, hideLabel: true });
  const date = t('payments.date');
  const amount = t('payments.amount');
  const method = t('payments.method');
  return (
    <>
      <datalist id="payment-methods">
        {METHODS.map((name) => (
          <option key={name} value={pageWords.en[`method.${name}`]} label={t(`method.${name}`)} />
        ))}
      </datalist>
      <EntriesTable
        columns={[
          { label: date, cell: (row) => <DateBox {...at(row, 'date')} label={date} /> },
          { label: amount, cell: (row) => <Money {...at(row, 'amountCents')} label={amount} /> },
          {
            label: method,
            cell: (row) => <Text {...at(row, 'method')} label={method} list="payment-methods" width="medium" />,
          },
        ]}
        amounts={payments.map(({ amountCents }) => amountCents)}
        actions={(row) => (
          <RowButton
            label={t('payments.removeNth', { n: row + 1 })}
            onClick={() => setPayments(without(payments, row))}
          >
            <CloseIcon />
          </RowButton>
        )}
        total={t('payments.total')}
      />
      <Button
        id="add-payment"
        onClick={() => {
          setPayments([...payments, emptyPayment()]);
          focusSoon(`${base}[${payments.length}].date`);
        }}
      >
        {t('payments.add')}
      </Button>
    </>
  );
}
