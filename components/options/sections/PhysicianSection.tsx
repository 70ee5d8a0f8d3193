import { Pick, Text } from '../../form/fields';
import { useWords } from '../../words';
import { ProviderFields } from './ProviderFields';
import { SectionHead } from './SectionHead';

const ROLES = ['ordering', 'referring'] as const;

/** The doctor who ordered the treatment or referred the patient to it. */
export function PhysicianSection() {
  const { t } = useWords();
  return (
    <section class="card">
      <SectionHead title={t('section.physician')} what={t('physician.what')} />
      <PhysicianFields />
    </section>
  );
}

export function PhysicianFields() {
  const { t } = useWords();
  return (
    <>
      <fieldset>
        <legend>{t('field.name')}</legend>
        <div class="fields">
          <Text name="physician.name.first" label={t('field.first')} width="medium" />
          <Text name="physician.name.middle" label={t('field.middle')} width="medium" />
          <Text name="physician.name.last" label={t('field.last')} width="medium" />
          <Text name="physician.name.suffix" label={t('field.suffix')} width="short" />
          <Text name="physician.credential" label={t('physician.credential')} width="medium" />
          <Text name="physician.organization" label={t('physician.practice')} />
          <Pick
            name="physicianRole"
            label={t('physician.role')}
            width="medium"
            choices={ROLES.map((value) => ({ value, text: t(`physicianRole.${value}`) }))}
          />
        </div>
      </fieldset>
      <ProviderFields base="physician" />
    </>
  );
}
