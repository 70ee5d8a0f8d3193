import { Pick, Text } from '../../form/fields';
import { useWords } from '../../words';
import { PlanLimits } from '../claim/PlanLimits';
import { SectionHead } from './SectionHead';

const PLAN_KINDS = ['unknown', 'fully-insured', 'self-funded'] as const;

/** The insurance that is asked to pay, as the card says. */
export function CoverageSection() {
  const { t } = useWords();
  return (
    <section class="card">
      <SectionHead title={t('section.coverage')} what={t('coverage.what')} />
      <CoverageFields />
      <PlanLimits />
    </section>
  );
}

/** What stands on the insurance card, and the kind of plan. */
export function CoverageFields() {
  const { t } = useWords();
  return (
    <div class="fields">
      <Text name="coverage.payerName" label={t('coverage.payer')} />
      <Text name="coverage.planName" label={t('coverage.plan')} />
      <Text name="coverage.memberId" label={t('coverage.memberId')} hint={t('coverage.memberIdHint')} width="medium" />
      <Text name="coverage.groupNumber" label={t('coverage.group')} width="medium" />
      <Pick
        name="coverage.planKind"
        label={t('coverage.kind')}
        hint={t('coverage.kindHint')}
        choices={PLAN_KINDS.map((value) => ({ value, text: t(`planKind.${value}`) }))}
      />
    </div>
  );
}
