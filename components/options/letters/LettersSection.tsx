import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { ofClaim } from '../../../lib/checklist/documents';
import type { Draft, DraftId } from '../../../lib/documents/draft';
import { DRAFTS, draftRow, letterFacts } from '../../../lib/documents/drafts';
import { draftText, gapsOf } from '../../../lib/documents/draftText';
import type { AnswerOf, ASK, DocumentList, VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import type { Profile } from '../../../lib/profile/schema';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { useProfileForm } from '../../form/FormContext';
import { Notice } from '../../Notice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { isoToday } from '../isoToday';
import { SectionHead } from '../sections/SectionHead';
import { LetterEditor } from './LetterEditor';
import type { Unsent } from './useUnsent';

type Letters = AnswerOf<typeof ASK, 'letters.list'>;

export interface LettersSectionProps {
  index: number;
  status: VaultStatus;
  unsent: Unsent;
  onLocked: () => Promise<void>;
}

/** The letters for the course in hand, once the profile is one that letters can be made of. */
export function LettersSection(props: LettersSectionProps) {
  const { t } = useWords();
  const form = useProfileForm();
  const course = form.draft.courses[props.index]!;
  const isStored = form.baseline.courses.some(({ id }) => id === course.id);
  const profile = form.parsed;
  return (
    <>
      <section class="card">
        <SectionHead title={t('section.letters')} what={t('letters.what')} />
        <p class="why">{t('letters.english')}</p>
        {!profile && <Notice tone="warning">{t('preview.mendFirst')}</Notice>}
        {!isStored && <Notice tone="warning">{t('letters.saveFirst')}</Notice>}
      </section>
      {profile && isStored && (
        <ClaimLetters key={`${profile.id} ${course.id}`} {...props} profile={profile} course={course.id} />
      )}
    </>
  );
}

function ClaimLetters(props: LettersSectionProps & { profile: Profile; course: string }) {
  const { t } = useWords();
  const { profile, course } = props;
  const claim = { profile: profile.id, course };
  const [documents, setDocuments] = useState<DocumentList['documents']>();
  const [letters, setLetters] = useState<Letters>();
  const [open, setOpen] = useState<DraftId>();
  const task = useTask();
  const today = isoToday();

  const read = () =>
    void task.run(async () => {
      // without the files a letter only encloses less
      const list = await ask('documents.list', {}).catch(() => undefined);
      setDocuments(list?.documents ?? []);
      setLetters(await ask('letters.list', claim));
    });
  useEffect(read, []);
  const locked = task.error?.code === 'locked';
  useEffect(() => {
    if (locked) void props.onLocked();
  }, [locked]);
  // at once: what she types already must not go to the heading
  useLayoutEffect(() => {
    document.getElementById(open ? 'letter-title' : 'letters-title')?.focus();
  }, [open]);

  if (!documents || !letters) return <ErrorNotice id="letters-error" error={task.error} />;
  const draftOn = (id: DraftId, date: string) =>
    draftRow(id).build(letterFacts(profile, course, ofClaim(documents, profile.id, course), date));
  if (open) {
    return (
      <LetterEditor
        place={{ ...claim, draft: open }}
        draftOn={(date) => draftOn(open, date) as Draft}
        today={today}
        stored={letters.letters.find(({ draft }) => draft === open)}
        status={props.status}
        unsent={props.unsent}
        onLocked={props.onLocked}
        onBack={() => {
          setOpen(undefined);
          read();
        }}
      />
    );
  }
  return (
    <section class="card" aria-labelledby="letters-title">
      <h3 id="letters-title" tabIndex={-1}>
        {t('letters.list')}
      </h3>
      <ErrorNotice id="letters-error" error={task.error} />
      <ul id="letters-list" class="documents letters">
        {DRAFTS.map(({ id }) => {
          const draft = draftOn(id, today);
          const stored = letters.letters.find((letter) => letter.draft === id);
          const name = t(`letter.${id}`);
          return (
            <li key={id} data-letter={id}>
              <div class="document">
                <p>
                  <b class="name">{name}</b>
                  <span class="facts">{t(`letter.${id}.what`)}</span>
                  {typeof draft === 'string' ? (
                    <span class="why unfit">{t(`letters.unfit.${draft}`)}</span>
                  ) : (
                    <span class="why">
                      {t(stored ? 'letters.changed' : 'letters.fresh')}{' '}
                      {gapWords(gapsOf(stored?.text ?? draftText(draft)).length)}
                    </span>
                  )}
                </p>
                {typeof draft !== 'string' && (
                  <Button class="open" aria-label={t('letters.openOne', { name })} onClick={() => setOpen(id)}>
                    {t('letters.open')}
                  </Button>
                )}
              </div>
              {letters.damaged.includes(id) && <Notice tone="warning">{t('letters.damaged')}</Notice>}
            </li>
          );
        })}
      </ul>
    </section>
  );

  function gapWords(count: number): string {
    return count > 0 ? t('letters.gaps', { count }) : t('letters.noGaps');
  }
}
