import { useRef, useState } from 'preact/hooks';
import { UserError } from '../../lib/errors';
import { errorText } from '../../lib/i18n/errorText';
import type { VaultStatus } from '../../lib/messages';
import { ask } from '../../lib/messaging/ask';
import { asUserError } from '../asUserError';
import { useWords } from '../words';

const LARGEST_BYTES = 5_000_000; // a profile is some kilobytes

type Outcome = { tone: 'good' | 'bad'; text: string; details: readonly string[] };

/** Adds a profile from a plain JSON file she picks. A file that is none changes nothing and every problem is listed. */
export function ImportProfile(props: {
  unsaved: boolean;
  onStatus: (status: VaultStatus) => void;
  onImported: () => void;
}) {
  const { t, language } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();

  const read = async (file: File) => {
    setOutcome(undefined);
    try {
      if (props.unsaved) throw new UserError('unsaved', t('import.saveFirst'));
      if (file.size > LARGEST_BYTES) throw new UserError('profile-invalid', t('import.tooLarge'));
      const status = await ask('profile.import', { json: await file.text() });
      const label = status.profiles.find((profile) => profile.id === status.activeProfile)?.label ?? file.name;
      props.onStatus(status);
      props.onImported();
      setOutcome({ tone: 'good', text: t('import.done', { label }), details: [] });
    } catch (thrown) {
      const error = asUserError(thrown);
      setOutcome({ tone: 'bad', text: errorText(error, language), details: error.details });
    }
  };

  /** So that picking the same file again is noticed. */
  const forget = () => {
    if (input.current) input.current.value = '';
  };

  return (
    <>
      <label class="button file" for="import-profile">
        {t('import.choose')}
        <input
          ref={input}
          id="import-profile"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void read(file).then(forget);
          }}
        />
      </label>
      <div id="import-status" role="status" class={outcome ? `notice ${outcome.tone}` : undefined}>
        {outcome && (
          <>
            <p>{outcome.text}</p>
            {outcome.details.length > 0 && (
              <ul>
                {outcome.details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </>
  );
}
