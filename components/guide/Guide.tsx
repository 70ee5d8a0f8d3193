import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { GUIDE_STEPS, type GuidePlace, type GuideState, moved } from '../../lib/guide/steps';
import type { VaultStatus } from '../../lib/messages';
import { type Profile, profileSchema } from '../../lib/profile/schema';
import { Button } from '../Button';
import { ErrorNotice } from '../ErrorNotice';
import { FormProvider } from '../form/FormContext';
import { type Loose, splitDraft, withLoose } from '../form/splitDraft';
import { useForm } from '../form/useForm';
import { Notice } from '../Notice';
import { pathLabel } from '../options/pathLabel';
import { useWords } from '../words';
import { GuideEnd } from './GuideEnd';
import { StepFields } from './StepFields';
import { StepTrail } from './StepTrail';
import { stepOfPath } from './stepOfPath';
import { useAutosave } from './useAutosave';

export interface GuideProps {
  profile: Profile;
  start: GuideState & { loose: readonly Loose[] };
  isOpen: boolean;
  onStatus: (status: VaultStatus) => void;
  onLocked: () => Promise<void>;
}

/** Leaving a box may bring up a sentence below it, and the button would slip away from under the press. */
const steady = { onMouseDown: (event: MouseEvent) => event.preventDefault() };

/** The six steps over one draft, which is stored as she types. */
export function Guide({ profile, start, ...on }: GuideProps) {
  const { t } = useWords();
  const form = useForm<Profile>(profileSchema, profile, withLoose(profile, start.loose));
  const [guide, setGuide] = useState<GuideState>({ place: start.place, skipped: start.skipped });
  const [refused, setRefused] = useState(0);
  const saving = useAutosave(form, guide, on);
  const heading = useRef<HTMLHeadingElement>(null);
  const { place } = guide;

  // at once: what she types already must not go to the heading
  useLayoutEffect(() => {
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [place]);

  const go = (next: GuideState) => {
    setRefused(0);
    setGuide(next);
  };
  const goTo = (to: GuidePlace) => go({ ...guide, place: to });

  /** Goes on, unless something here cannot be used as it stands: then to the first of that. */
  const next = () => {
    const problems = form.problems.filter(({ path }) => stepOfPath(path) === place);
    setRefused(problems.length);
    if (problems.length === 0) return go(moved(guide, 'next'));
    for (const { path } of problems) form.touch(path);
    const names = problems.map(({ path }) => path.replace(/(modifiers)\[\d+\]$/, '$1')); // one control holds the list
    const first = [...document.querySelectorAll<HTMLElement>('form [name]')].find((control) =>
      names.includes(control.getAttribute('name')!),
    );
    first?.focus();
  };

  const loose = form.parsed ? [] : splitDraft(form.draft, form.baseline).loose;
  const fields = [...new Set(loose.map(({ path }) => pathLabel(path, t)))].join('; ');
  return (
    <FormProvider form={form}>
      <StepTrail guide={guide} onGo={goTo} />
      {place === 'end' ? (
        <GuideEnd heading={heading} guide={guide} pending={saving.pending} onGo={goTo} />
      ) : (
        <form
          class="card guide"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            next();
          }}
        >
          <div class="section-head">
            <h2 ref={heading} tabIndex={-1}>
              {t(`guide.${place}`)}
            </h2>
            <p class="why">{t(`guide.${place}What`)}</p>
          </div>
          <StepFields key={place} step={place} />
          {refused > 0 && (
            <Notice id="guide-mend" tone="bad">
              {t('guide.mend', { count: refused })}
            </Notice>
          )}
          <ErrorNotice id="guide-error" error={saving.error} />
          <p id="guide-saved" role="status" class="why">
            {saving.pending ? t('guide.saving') : loose.length > 0 ? t('guide.loose', { fields }) : t('guide.saved')}
          </p>
          <div class="row guide-buttons">
            {place !== GUIDE_STEPS[0] && (
              <Button id="guide-back" {...steady} onClick={() => go(moved(guide, 'back'))}>
                {t('back')}
              </Button>
            )}
            <Button id="guide-skip" look="quiet" {...steady} onClick={() => go(moved(guide, 'skip'))}>
              {t('guide.skip')}
            </Button>
            <Button id="guide-next" type="submit" look="primary" {...steady}>
              {place === GUIDE_STEPS.at(-1) ? t('guide.finish') : t('guide.next')}
            </Button>
          </div>
        </form>
      )}
    </FormProvider>
  );
}
