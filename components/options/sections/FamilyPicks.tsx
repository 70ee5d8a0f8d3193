import { Pick } from '../../form/fields';
import { useWords } from '../../words';

const RELATIONSHIPS = ['self', 'spouse', 'child', 'other'] as const;
const MARITAL = ['single', 'married', 'divorced', 'widowed', 'separated', 'partnered'] as const;
const SUBMITTERS = ['patient', 'subscriber', 'other'] as const;

/** What the patient is to the person the insurance belongs to. */
export function RelationshipPick() {
  const { t } = useWords();
  return (
    <Pick
      name="patient.relationshipToSubscriber"
      label={t('patient.relationship')}
      hint={t('patient.relationshipHint')}
      choices={[
        { value: '', text: t('choose') },
        ...RELATIONSHIPS.map((value) => ({ value, text: t(`relationship.${value}`) })),
      ]}
    />
  );
}

export function MaritalPick() {
  const { t } = useWords();
  return (
    <Pick
      name="patient.maritalStatus"
      label={t('patient.marital')}
      width="medium"
      choices={[{ value: '', text: t('choose') }, ...MARITAL.map((value) => ({ value, text: t(`marital.${value}`) }))]}
    />
  );
}

/** Who fills in the claim. */
export function SubmitterPick() {
  const { t } = useWords();
  return (
    <Pick
      name="submitter"
      label={t('patient.submitter')}
      width="medium"
      choices={SUBMITTERS.map((value) => ({ value, text: t(`submitter.${value}`) }))}
    />
  );
}
