import { Text } from '../../form/fields';
import { useWords } from '../../words';
import { MaritalPick, RelationshipPick, SubmitterPick } from './FamilyPicks';
import { PersonFields } from './PersonFields';
import { SectionHead } from './SectionHead';

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
          <RelationshipPick />
          <MaritalPick />
          <SubmitterPick />
        </div>
      </fieldset>
    </section>
  );
}
