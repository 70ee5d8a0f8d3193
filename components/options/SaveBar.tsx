import type { UserError } from '../../lib/errors';
import type { Profile } from '../../lib/profile/schema';
import { Button } from '../Button';
import { ErrorNotice } from '../ErrorNotice';
import { problemText } from '../form/problemText';
import type { Form } from '../form/useForm';
import { useWords } from '../words';
import { pathLabel } from './pathLabel';

const SHOWN = 8;

/** Says whether anything is unsaved, saves it, and after a failed try lists what to mend, each a way to its control. */
export function SaveBar(props: {
  form: Form<Profile>;
  saved: boolean;
  /** Everything typed is in the vault, though not in the profile. */
  kept: boolean;
  /** The page opened with what was typed before. */
  wasKept: boolean;
  busy: boolean;
  error: UserError | undefined;
  onGoTo: (path: string) => void;
}) {
  const { t, language } = useWords();
  const { form, busy } = props;
  const problems = form.attempted ? form.problems : [];
  return (
    <div class={`save-bar${form.dirty || problems.length ? ' dirty' : ''}`}>
      <ErrorNotice id="save-error" error={props.error} />
      {problems.length > 0 && (
        <div class="notice bad" role="alert" id="save-problems">
          <p>{t('save.problems', { count: problems.length })}</p>
          <ul>
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={problem.path}>
                <button type="button" class="link" onClick={() => props.onGoTo(problem.path)}>
                  {pathLabel(problem.path, t)}
                </button>
                : {problemText(problem, t, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <p id="save-status" role="status">
          {form.dirty ? (
            <>
              {t('save.unsaved')}
              {props.kept && <> {t(props.wasKept ? 'draft.back' : 'draft.kept')}</>}
            </>
          ) : props.saved ? (
            t('save.done')
          ) : (
            ''
          )}
        </p>
        <Button id="discard" disabled={!form.dirty || busy} onClick={form.discard}>
          {t('save.discard')}
        </Button>
        <Button id="save" type="submit" look="primary" disabled={!form.dirty || busy}>
          {busy ? t('save.working') : t('save.go')}
        </Button>
      </div>
    </div>
  );
}
