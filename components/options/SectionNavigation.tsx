import { SideNavigation } from '../SideNavigation';
import { useWords } from '../words';
import { CLAIM_SECTIONS, GENERAL_SECTIONS, PROFILE_SECTIONS, type Section } from './sections';

/** The navigation of the options page. Without a profile there is nothing of it to go to. */
export function SectionNavigation({ hasProfile, current }: { hasProfile: boolean; current: Section }) {
  const { t } = useWords();
  const group = (title: string, ids: readonly Section[]) => ({
    title,
    links: ids.map((id) => ({ id, text: t(`section.${id}`) })),
  });
  const groups = [
    ...(hasProfile
      ? [group(t('section.profileGroup'), PROFILE_SECTIONS), group(t('section.claimGroup'), CLAIM_SECTIONS)]
      : []),
    group(t('section.generalGroup'), GENERAL_SECTIONS),
  ];
  return <SideNavigation label={t('section.label')} groups={groups} current={current} />;
}
