import { useRef, useState } from 'preact/hooks';
import { UserError } from '../../lib/errors';
import { errorText } from '../../lib/i18n/errorText';
import { asUserError } from '../asUserError';
import { useWords } from '../words';

const LARGEST_BYTES = 5_000_000; // what is imported here is some kilobytes

type Outcome = { tone: 'good' | 'bad'; text: string; details: readonly string[] };

/**
 * A button for a JSON file she picks, and what came of it: the sentence that `read` gives, or its error with every
 * problem listed. The status has the id `statusId`.
 */
export function ImportFile(props: {
  id: string;
  statusId: string;
  label: string;
  read: (text: string) => Promise<string>;
}) {
  const { t, language } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();

  const read = async (file: File) => {
    setOutcome(undefined);
    try {
      if (file.size > LARGEST_BYTES) throw new UserError('too-large', t('import.tooLarge'));
      setOutcome({ tone: 'good', text: await props.read(await file.text()), details: [] });
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
      <label class="button file" for={props.id}>
        {props.label}
        <input
          ref={input}
          id={props.id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void read(file).then(forget);
          }}
        />
      </label>
      <div id={props.statusId} role="status" class={`import-status${outcome ? ` notice ${outcome.tone}` : ''}`}>
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
