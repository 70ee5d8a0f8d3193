import type { TabReport } from '../../lib/messages';
import { CheckboxField } from '../CheckboxField';
import { Notice } from '../Notice';
import { useWords } from '../words';

/** Says what is unsafe about the page; only her own tick lets it be filled. */
export function RiskNotice(props: {
  risk: NonNullable<TabReport['risk']>;
  taken: boolean;
  onTake: (taken: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <div class="stack">
      <Notice id="risk" tone="warning">
        {t(`risk.${props.risk}`)}
      </Notice>
      <CheckboxField id="risk-taken" label={t('risk.take')} checked={props.taken} onCheck={props.onTake} />
    </div>
  );
}
