import type { ComponentChildren } from 'preact';
import { Text } from '../../form/fields';
import { npi, phone, taxId } from '../../form/typed';
import { useWords } from '../../words';
import { AddressFields } from './AddressFields';

/** Identifiers, phone and address of the physician, facility or seller at a path of the profile. */
export function ProviderFields(props: { base: string; hasNpi?: boolean; children?: ComponentChildren }) {
  const { t } = useWords();
  const { base, hasNpi = true } = props;
  return (
    <>
      <fieldset>
        <legend>{t('field.numbers')}</legend>
        {props.children}
        <div class="fields">
          {hasNpi && (
            <Text
              name={`${base}.npi`}
              label={t('field.npi')}
              hint={t('field.npiHint')}
              as={npi}
              inputMode="numeric"
              width="medium"
            />
          )}
          <Text name={`${base}.taxId`} label={t('field.taxId')} hint={t('field.taxIdHint')} as={taxId} width="medium" />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('field.reach')}</legend>
        <div class="fields">
          <Text name={`${base}.phone`} label={t('field.phone')} as={phone} type="tel" width="medium" />
          <Text name={`${base}.email`} label={t('field.email')} type="email" />
        </div>
        <AddressFields base={`${base}.address`} />
      </fieldset>
    </>
  );
}
