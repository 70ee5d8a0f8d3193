import { Text } from '../../form/fields';
import { money } from '../../form/typed';
import { useWords } from '../../words';
import { PaymentsTable } from './PaymentsTable';

/** The invoice of the course at `base` and what was paid of it. */
export function PaidFields({ base }: { base: string }) {
  const { t } = useWords();
  return (
    <>
      <div class="fields">
        <Text name={`${base}.invoiceNumber`} label={t('treatment.invoice')} width="medium" />
        <Text
          name={`${base}.invoiceTotalCents`}
          label={t('treatment.invoiceTotal')}
          hint={t('treatment.invoiceTotalHint')}
          as={money}
          inputMode="decimal"
          width="medium"
        />
      </div>
      <PaymentsTable base={`${base}.payments`} />
    </>
  );
}
