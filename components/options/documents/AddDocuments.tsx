import { useRef, useState } from 'preact/hooks';
import type { DocumentKind } from '../../../lib/documents/kinds';
import { errorText } from '../../../lib/i18n/errorText';
import type { DocumentList, VaultStatus } from '../../../lib/messages';
import { asUserError } from '../../asUserError';
import { SelectField } from '../../SelectField';
import { useWords } from '../../words';
import { claimChoices, claimOf, kindChoices } from './choices';
import { addFile } from './transfer';

/** What becomes of one file she added. */
interface Adding {
  name: string;
  done: number;
  error?: string;
  stored?: boolean;
}

/** Files are picked or dropped, several at once, and go into the vault one after the other. */
export function AddDocuments(props: {
  claims: DocumentList['claims'];
  status: VaultStatus;
  onList: (list: DocumentList) => void;
}) {
  const { t, language } = useWords();
  const { activeProfile, activeCourse } = props.status;
  const [kind, setKind] = useState<DocumentKind>('itemized-receipt');
  const [claim, setClaim] = useState({ profile: activeProfile, course: activeCourse });
  const [adding, setAdding] = useState<Adding[]>([]);
  const [over, setOver] = useState(false);
  const queue = useRef(Promise.resolve());
  const input = useRef<HTMLInputElement>(null);

  const add = (files: readonly File[]) => {
    if (files.length === 0) return;
    const rows = files.map((file): Adding => ({ name: file.name, done: 0 }));
    setAdding((now) => [...now.filter(({ stored, error }) => !stored && !error), ...rows]);
    const change = (row: Adding, next: Partial<Adding>) => {
      Object.assign(row, next);
      setAdding((now) => [...now]);
    };
    const one = async (file: File, row: Adding) => {
      try {
        props.onList(await addFile(file, { kind, ...claim }, (done) => change(row, { done })));
        change(row, { stored: true });
      } catch (thrown) {
        change(row, { error: errorText(asUserError(thrown), language) });
      }
    };
    for (const [at, file] of files.entries()) queue.current = queue.current.then(() => one(file, rows[at]!));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...(event.dataTransfer?.files ?? [])]);
  };

  const { value, choices } = claimChoices(props.claims, claim, t);
  return (
    <div class="stack add-documents">
      <SelectField
        id="document-kind"
        label={t('documents.kindNew')}
        value={kind}
        choices={kindChoices(t)}
        onChoose={(next) => setKind(next as DocumentKind)}
      />
      <SelectField
        id="document-claim"
        label={t('documents.claim')}
        value={value}
        choices={choices}
        onChoose={(next) => setClaim(claimOf(next))}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way beside the button in it */}
      <div
        id="documents-drop"
        class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label class="button file" for="add-documents">
          {t('documents.add')}
          <input
            ref={input}
            id="add-documents"
            type="file"
            multiple
            accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
            onChange={(event) => {
              add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="why">{t('documents.drop')}</span>
      </div>
      <div role="status">
        <ul id="documents-adding" class="adding">
          {adding.map((row, at) => (
            <li key={at} class={row.error ? 'notice bad' : row.stored ? 'notice good' : undefined}>
              {row.error ?? (row.stored ? t('documents.added', { name: row.name }) : row.name)}
              {!row.error && !row.stored && (
                <progress value={row.done} aria-label={t('documents.adding', { name: row.name })} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
