import { useMemo } from 'preact/hooks';
import { claimDiagnoses, isListed } from '../../../lib/claim/diagnoses';
import { diagnosisProblems } from '../../../lib/claim/diagnosisProblems';
import { inWords } from '../../../lib/claim/problemSentences';
import type { Problem } from '../../../lib/claim/types';
import { useProfileForm } from '../../form/FormContext';
import { useWords } from '../../words';

/** What the claim will say about the diagnosis at this place of the list, as the draft stands; nothing while it is empty. */
export function useDiagnosisProblems(n: number, dates: readonly string[]): Problem[] {
  const { language } = useWords();
  const { diagnoses } = useProfileForm().draft;
  return useMemo(() => {
    const listed = diagnoses.filter(isListed);
    const place = listed.indexOf(diagnoses[n]!);
    if (place < 0 || !diagnoses[n]!.code.trim()) return [];
    const written = listed.map(({ code }) => code);
    return diagnosisProblems(claimDiagnoses(listed, dates[0]!), written, dates)
      .filter(({ concept }) => concept === `diagnosis[${place}].code`)
      .map((found) => inWords(found, language));
  }, [diagnoses, n, dates.join(), language]);
}
