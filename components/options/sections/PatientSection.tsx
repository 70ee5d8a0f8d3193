import { Pick, Text } from '../../form/fields';
import { useWords } from '../../words';
import { PersonFields } from './PersonFields';
import { SectionHead } from './SectionHead';

const RELATIONSHIPS = ['self', 'spouse', 'child', 'other'] as const;
const MARITAL = ['single', 'married', 'divorced', 'widowed', 'separated', 'partnered'] as const;
const SUBMITTERS = ['patient', 'subscriber', 'other'] as const;

/** The person who was treated, and who fills in the claim. */
export function PatientSection() {
  const { t } = useWords();
  return (
    <section class="card">
      <SectionHead title={t('section.patient')} what={t('patient.what')} />
      <Text name="label" label={t('profile.name')} hint={t('profile.nameHint')} />
      <PersonFields base="patient" />
      <fieldset>
        <legend>{t('patient.family')}</legend>
        <div class="fields">
          <Pick
            name="patient.relationshipToSubscriber"
            label={t('patient.relationship')}
            hint={t('patient.relationshipHint')}
            choices={[
              { value: '', text: t('choose') },
              ...RELATIONSHIPS.map((value) => ({ value, text: t(`relationship.${value}`) })),
            ]}
          />
          <Pick
            name="patient.maritalStatus"
            label={t('patient.marital')}
            width="medium"
            choices={[
              { value: '', text: t('choose') },
              ...MARITAL.map((value) => ({ value, text: t(`marital.${value}`) })),
            ]}
          />
          <Pick
            name="submitter"
            label={t('patient.submitter')}
            width="medium"
            choices={SUBMITTERS.map((value) => ({ value, text: t(`submitter.${value}`) }))}
          />
        </div>
      </fieldset>
    </section>
  );
}
