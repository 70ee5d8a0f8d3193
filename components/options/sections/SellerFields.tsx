import { useProfileForm } from '../../form/FormContext';
import { Text, Tick } from '../../form/fields';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { ProviderFields } from './ProviderFields';

/** Who sold or billed the course at `base`. */
export function SellerFields({ base }: { base: string }) {
  const { t } = useWords();
  const hasNoNpi = useProfileForm().get(`${base}.seller.hasNoNpi`) === true;
  return (
    <>
      <Text name={`${base}.seller.organization`} label={t('seller.name')} />
      <ProviderFields base={`${base}.seller`} hasNpi={!hasNoNpi}>
        <Tick name={`${base}.seller.hasNoNpi`} label={t('seller.noNpi')} />
        {hasNoNpi && <Notice tone="info">{t('seller.noNpiWhat')}</Notice>}
      </ProviderFields>
    </>
  );
}
