import { useProfileForm } from '../../form/FormContext';
import { Pick, Text, Tick } from '../../form/fields';
import { money } from '../../form/typed';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { InsurerAnswers } from '../claim/InsurerAnswers';
import { ChargesTable } from './ChargesTable';
import { CourseBar } from './CourseBar';
import { PaymentsTable } from './PaymentsTable';
import { ProviderFields } from './ProviderFields';
import { SectionHead } from './SectionHead';

const SYSTEMS = ['paxman', 'dignicap', 'manual'] as const;
const ROUTES = ['manufacturer', 'provider', 'rental'] as const;

/** One course of treatment: what was used, who sold it, each charge, each payment. */
export function TreatmentSection({ index, onCourse }: { index: number; onCourse: (index: number) => void }) {
  const { t } = useWords();
  const form = useProfileForm();
  const base = `courses[${index}]`;
  const hasNoNpi = form.get(`${base}.seller.hasNoNpi`) === true;
  return (
    <section class="card">
      <SectionHead title={t('section.treatment')} what={t('treatment.what')} />
      <CourseBar index={index} onCourse={onCourse} />
      <div class="fields">
        <Text name={`${base}.label`} label={t('treatment.label')} hint={t('treatment.labelHint')} />
        <Pick
          name={`${base}.system`}
          label={t('treatment.system')}
          width="medium"
          choices={SYSTEMS.map((value) => ({ value, text: t(`system.${value}`) }))}
        />
        <Pick
          name={`${base}.route`}
          label={t('treatment.route')}
          hint={t('treatment.routeHint')}
          choices={ROUTES.map((value) => ({ value, text: t(`route.${value}`) }))}
        />
        <Text
          name={`${base}.placeOfService`}
          label={t('treatment.place')}
          hint={t('treatment.placeHint')}
          inputMode="numeric"
          width="medium"
        />
      </div>

      <h3>{t('charges.title')}</h3>
      <ChargesTable base={`${base}.items`} />
      <h3>{t('payments.title')}</h3>
      <div class="fields">
        <Text name={`${base}.invoiceNumber`} label={t('treatment.invoice')} width="medium" />
        <Text
          name={`${base}.invoiceTotalCents`}
          label={t('treatment.invoiceTotal')}
          hint={t('treatment.invoiceTotalHint')}
          as={money}
          inputMode="decimal"
          width="medium"
        />
      </div>
      <PaymentsTable base={`${base}.payments`} />
      <InsurerAnswers base={base} />

      <h3>{t('seller.title')}</h3>
      <p class="why">{t('seller.what')}</p>
      <Text name={`${base}.seller.organization`} label={t('seller.name')} />
      <ProviderFields base={`${base}.seller`} hasNpi={!hasNoNpi}>
        <Tick name={`${base}.seller.hasNoNpi`} label={t('seller.noNpi')} />
        {hasNoNpi && <Notice tone="info">{t('seller.noNpiWhat')}</Notice>}
      </ProviderFields>
    </section>
  );
}
