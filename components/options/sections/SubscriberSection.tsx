import { useProfileForm } from '../../form/FormContext';
import { Text } from '../../form/fields';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { PersonFields } from './PersonFields';
import { SectionHead } from './SectionHead';

/** The person the insurance belongs to. Only the employer is asked for when that is the patient herself. */
export function SubscriberSection() {
  const { t } = useWords();
  const isSelf = useProfileForm().get('patient.relationshipToSubscriber') === 'self';
  return (
    <section class="card">
      <SectionHead title={t('section.subscriber')} what={t('subscriber.what')} />
      {isSelf ? <Notice tone="info">{t('subscriber.self')}</Notice> : <PersonFields base="subscriber" />}
      <Text name="subscriber.employer" label={t('subscriber.employer')} />
    </section>
  );
}
