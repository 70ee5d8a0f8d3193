import { Pick, Text } from '../../form/fields';
import { useWords } from '../../words';

const SYSTEMS = ['paxman', 'dignicap', 'manual'] as const;
const ROUTES = ['manufacturer', 'provider', 'rental'] as const;

/** What was used, who sold it and where: the facts that the codes of the course at `base` follow from. */
export function SystemPicks({ base }: { base: string }) {
  const { t } = useWords();
  return (
    <>
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
    </>
  );
}
