import { DateBox, Pick, Text } from '../../form/fields';
import { phone } from '../../form/typed';
import { useWords } from '../../words';
import { AddressFields } from './AddressFields';

/** Name, birth date, sex, how to reach, address of the person at a path of the profile. */
export function PersonFields({ base }: { base: string }) {
  const { t } = useWords();
  return (
    <>
      <fieldset>
        <legend>{t('field.name')}</legend>
        <div class="fields">
          <Text name={`${base}.name.first`} label={t('field.first')} width="medium" />
          <Text name={`${base}.name.middle`} label={t('field.middle')} width="medium" />
          <Text name={`${base}.name.last`} label={t('field.last')} width="medium" />
          <Text name={`${base}.name.suffix`} label={t('field.suffix')} width="short" />
        </div>
        <div class="fields">
          <DateBox name={`${base}.birthDate`} label={t('field.birthDate')} />
          <Pick
            name={`${base}.sex`}
            label={t('field.sex')}
            hint={t('field.sexHint')}
            width="medium"
            choices={[
              { value: '', text: t('choose') },
              { value: 'female', text: t('sex.female') },
              { value: 'male', text: t('sex.male') },
              { value: 'other', text: t('sex.other') },
            ]}
          />
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
