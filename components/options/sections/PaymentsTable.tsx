import { formatMoney } from '../../../lib/i18n/format';
import type { Course } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { useProfileForm } from '../../form/FormContext';
import { DateBox, Money, Text } from '../../form/fields';
import { CloseIcon } from '../../icons';
import { useWords } from '../../words';
import { without } from '../lists';

type Payment = Course['payments'][number];

const emptyPayment = () => ({ date: '', amountCents: '', method: '' }) as unknown as Payment;
const METHODS = ['creditCard', 'debitCard', 'check', 'cash', 'transfer', 'hsa'] as const;

/** What she has paid so far, for "amount paid" and as proof of payment. */
export function PaymentsTable({ base }: { base: string }) {
  const { t, language } = useWords();
  const form = useProfileForm();
  const payments = form.get(base) as Payment[];
  const setPayments = (next: Payment[]) => form.set(base, next);
  const total = payments.reduce((sum, { amountCents }) => sum + (Number.isInteger(amountCents) ? amountCents : 0), 0);
  return (
    <>
      <datalist id="payment-methods">
        {METHODS.map((method) => (
          <option key={method} value={t(`method.${method}`)} />
        ))}
      </datalist>
      {payments.length > 0 && (
        <div class="scroll">
          <table class="entries">
            <thead>
              <tr>
                <th scope="col">{t('payments.date')}</th>
                <th scope="col">{t('payments.amount')}</th>
                <th scope="col">{t('payments.method')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {payments.map((_, n) => (
                <tr key={n}>
                  <td>
                    <DateBox name={`${base}[${n}].date`} label={t('payments.date')} hideLabel />
                  </td>
                  <td>
                    <Money name={`${base}[${n}].amountCents`} label={t('payments.amount')} hideLabel />
                  </td>
                  <td>
                    <Text
                      name={`${base}[${n}].method`}
                      label={t('payments.method')}
                      list="payment-methods"
                      width="medium"
                      hideLabel
                    />
                  </td>
                  <td class="row">
                    <Button
                      look="icon"
                      title={t('payments.removeNth', { n: n + 1 })}
                      aria-label={t('payments.removeNth', { n: n + 1 })}
                      onClick={() => setPayments(without(payments, n))}
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
        {t('payments.total')}: <b>{formatMoney(total, language)}</b>
      </p>
      <Button id="add-payment" onClick={() => setPayments([...payments, emptyPayment()])}>
        {t('payments.add')}
      </Button>
    </>
  );
}
