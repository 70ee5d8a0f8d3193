import { useProfileForm } from '../../form/FormContext';
import { Text } from '../../form/fields';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { PersonFields } from './PersonFields';
import { SectionHead } from './SectionHead';

/** The person the insurance belongs to. */
export function SubscriberSection() {
  const { t } = useWords();
  return (
    <section class="card">
      <SectionHead title={t('section.subscriber')} what={t('subscriber.what')} />
      <SubscriberFields />
    </section>
  );
}

/** Only the employer is asked for when the subscriber is the patient herself. */
export function SubscriberFields() {
  const { t } = useWords();
  const isSelf = useProfileForm().get('patient.relationshipToSubscriber') === 'self';
  return (
    <>
      {isSelf ? <Notice tone="info">{t('subscriber.self')}</Notice> : <PersonFields base="subscriber" />}
      <Text name="subscriber.employer" label={t('subscriber.employer')} />
    </>
  );
}
