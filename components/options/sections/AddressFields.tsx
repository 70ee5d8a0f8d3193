import { Text } from '../../form/fields';
import { upper, zip } from '../../form/typed';
import { useWords } from '../../words';

/** The US address at a path of the profile. */
export function AddressFields({ base }: { base: string }) {
  const { t } = useWords();
  return (
    <div class="fields">
      <Text name={`${base}.line1`} label={t('field.line1')} />
      <Text name={`${base}.line2`} label={t('field.line2')} />
      <Text name={`${base}.city`} label={t('field.city')} width="medium" />
      <Text name={`${base}.state`} label={t('field.state')} as={upper} width="short" />
      <Text name={`${base}.zip`} label={t('field.zip')} as={zip} width="short" />
      <Text name={`${base}.country`} label={t('field.country')} as={upper} width="short" />
    </div>
  );
}
