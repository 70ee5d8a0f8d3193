import { useMemo } from 'preact/hooks';
import { buildClaim } from '../../../lib/claim/build';
import type { Claim } from '../../../lib/claim/types';
import { useProfileForm } from '../../form/FormContext';
import { useWords } from '../../words';
import { isoToday } from '../isoToday';

/** The claim of the course in hand as the draft stands, undefined while the draft has entries to mend. */
export function useClaim(index: number): Claim | undefined {
  const profile = useProfileForm().parsed;
  const { language } = useWords();
  return useMemo(() => {
    const course = profile?.courses[index];
    return profile && course && buildClaim(profile, course.id, isoToday(), language);
  }, [profile, index, language]);
}
