import type { GuideStep } from '../../lib/guide/steps';
import { useProfileForm } from '../form/FormContext';
import { ChargesTable } from '../options/sections/ChargesTable';
import { CoverageFields } from '../options/sections/CoverageSection';
import { DiagnosesFields } from '../options/sections/DiagnosesSection';
import { FacilityFields } from '../options/sections/FacilitySection';
import { MaritalPick, RelationshipPick, SubmitterPick } from '../options/sections/FamilyPicks';
import { OtherCoverageFields } from '../options/sections/OtherCoverageSection';
import { PaidFields } from '../options/sections/PaidFields';
import { PersonFields } from '../options/sections/PersonFields';
import { PhysicianFields } from '../options/sections/PhysicianSection';
import { SellerFields } from '../options/sections/SellerFields';
import { SubscriberFields } from '../options/sections/SubscriberSection';
import { SystemPicks } from '../options/sections/SystemPicks';
import { useWords } from '../words';

/** What one step asks for: the fields of the options page, the first course of treatment. */
export function StepFields({ step }: { step: GuideStep }) {
  const { t } = useWords();
  const hasRelationship = useProfileForm().get('patient.relationshipToSubscriber') !== '';
  if (step === 'patient') {
    return (
      <>
        <PersonFields base="patient" />
        <details class="more">
          <summary>{t('guide.more')}</summary>
          <div class="fields">
            <MaritalPick />
            <SubmitterPick />
          </div>
        </details>
      </>
    );
  }
  if (step === 'coverage') return <CoverageFields />;
  if (step === 'policyholder') {
    return (
      <>
        <RelationshipPick />
        {hasRelationship && <SubscriberFields />}
        <h3>{t('section.other')}</h3>
        <OtherCoverageFields />
      </>
    );
  }
  if (step === 'providers') {
    return (
      <>
        <h3>{t('section.physician')}</h3>
        <PhysicianFields />
        <h3>{t('section.facility')}</h3>
        <FacilityFields />
      </>
    );
  }
  if (step === 'diagnoses') return <DiagnosesFields index={0} />;
  return (
    <>
      <div class="fields">
        <SystemPicks base="courses[0]" />
      </div>
      <h3>{t('seller.title')}</h3>
      <SellerFields base="courses[0]" />
      <h3>{t('charges.title')}</h3>
      <ChargesTable base="courses[0].items" />
      <h3>{t('payments.title')}</h3>
      <PaidFields base="courses[0]" />
    </>
  );
}
