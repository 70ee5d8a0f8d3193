import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../../lib/documents/draft';
import { draftText, newLines } from '../../../lib/documents/draftText';
import type { VaultStatus } from '../../../lib/messages';
import type { LetterPlace, StoredLetter } from '../../../lib/vault/letters';
import { Button } from '../../Button';
import { ConfirmDialog } from '../../ConfirmDialog';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { useWords } from '../../words';
import { GapText } from './GapText';
import { LetterPdf } from './LetterPdf';
import { useLetter } from './useLetter';
import type { Unsent } from './useUnsent';

/** How many lines of a changed profile are shown. */
const SHOWN = 8;

/** One letter: read, changed, made into a PDF. */
export function LetterEditor(props: {
  place: LetterPlace;
  /** The letter as the profile gives it, dated as asked. */
  draftOn: (date: string) => Draft;
  today: string;
  stored: Pick<StoredLetter, 'text' | 'base' | 'made'> | undefined;
  status: VaultStatus;
  unsent: Unsent;
  onLocked: () => Promise<void>;
  onBack: () => void;
}) {
  const { t } = useWords();
  const { place, draftOn, today } = props;
  const draft = useMemo(() => draftOn(today), [today]);
  const letter = useLetter(place, { text: draftText(draft), today }, props.stored, props.unsent);
  const [sure, setSure] = useState(false);

  const locked = letter.error?.code === 'locked';
  useEffect(() => {
    if (locked) void props.onLocked();
  }, [locked]);
  // what could not be stored while the vault was locked is stored once it is open again
  useEffect(letter.flush, [props.status]);

  const fromProfile = useMemo(() => draftText(draftOn(letter.made)), [letter.made]);
  const added = newLines(letter.base, fromProfile);
  const canStartAgain = letter.state !== 'drafted' || letter.text !== draftText(draft);
  /** Stores first: the list is read anew right after. */
  const goBack = () => {
    letter.flush();
    props.onBack();
  };
  return (
    <section class="card letter" aria-labelledby="letter-title">
      <Button id="letters-back" look="quiet" onClick={goBack}>
        {t('letters.back')}
      </Button>
      <h3 id="letter-title" tabIndex={-1}>
        {t(`letter.${draft.id}`)}
      </h3>
      <p class="why">{t(`letter.${draft.id}.what`)}</p>
      {fromProfile !== letter.base && (
        <Notice id="profile-changed" tone="warning" details={added.slice(0, SHOWN)}>
          {t(added.length > 0 ? 'letters.profileChanged' : 'letters.profileChangedLess')}
        </Notice>
      )}
      <GapText text={letter.text} onText={letter.type} />
      <ErrorNotice id="letter-error" error={locked ? undefined : letter.error} />
      <div class="row">
        <p id="letter-state" role="status">
          {t(STATE_WORDS[letter.state])}
        </p>
        {canStartAgain && (
          <Button id="start-again" look="danger" onClick={() => setSure(true)}>
            {t('letters.startAgain')}
          </Button>
        )}
      </div>
      <LetterPdf draft={draft} text={letter.text} place={place} />
      {sure && (
        <ConfirmDialog
          title={t('letters.startAgainSure')}
          choices={[
            {
              id: 'start-again-sure',
              text: t('letters.startAgain'),
              look: 'danger',
              onChoose: () => void letter.startAgain().then(() => setSure(false)),
            },
          ]}
          onCancel={() => setSure(false)}
        >
          <p>{t('letters.startAgainWhat')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

const STATE_WORDS = { drafted: 'letters.asDrafted', saving: 'letters.saving', saved: 'letters.saved' } as const;
