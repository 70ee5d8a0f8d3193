import { useState } from 'preact/hooks';
import type { DocumentKind } from '../../../lib/documents/kinds';
import type { DocumentList, VaultStatus } from '../../../lib/messages';
import { SelectField } from '../../SelectField';
import { useWords } from '../../words';
import { claimChoices, claimOf, kindChoices } from './choices';

/** What she says of a file that is to be stored, its name aside. */
export interface Said {
  kind: DocumentKind;
  profile: string;
  course: string;
}

/** That, to begin with for the claim in hand. */
export function useSaid({ activeProfile, activeCourse }: VaultStatus, kind: DocumentKind = 'itemized-receipt') {
  const [said, setSaid] = useState<Said>({ kind, profile: activeProfile, course: activeCourse });
  return { said, onSaid: setSaid };
}

/** What the next files are, and for which claim. */
export function SaidFields(props: {
  id: string;
  label: string;
  claims: DocumentList['claims'];
  said: Said;
  onSaid: (said: Said) => void;
}) {
  const { t } = useWords();
  const { id, said, onSaid } = props;
  const { value, choices } = claimChoices(props.claims, said, t);
  return (
    <>
      <SelectField
        id={`${id}-kind`}
        label={props.label}
        value={said.kind}
        choices={kindChoices(t)}
        onChoose={(kind) => onSaid({ ...said, kind: kind as DocumentKind })}
      />
      <SelectField
        id={`${id}-claim`}
        label={t('documents.claim')}
        value={value}
        choices={choices}
        onChoose={(next) => onSaid({ ...said, ...claimOf(next) })}
      />
    </>
  );
}
