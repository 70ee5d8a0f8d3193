import { Text } from '../../form/fields';
import { useWords } from '../../words';
import { ProviderFields } from './ProviderFields';
import { SectionHead } from './SectionHead';

/** Where the chemotherapy and the cooling took place. */
export function FacilitySection() {
  const { t } = useWords();
  return (
    <section class="card">
      <SectionHead title={t('section.facility')} what={t('facility.what')} />
      <FacilityFields />
    </section>
  );
}

export function FacilityFields() {
  const { t } = useWords();
  return (
    <>
      <Text name="facility.organization" label={t('facility.name')} />
      <ProviderFields base="facility" />
    </>
  );
}
