import { useRef, useState } from 'preact/hooks';
import { PICKED } from '../../../lib/documents/fileType';
import { errorText } from '../../../lib/i18n/errorText';
import type { DocumentList, VaultStatus } from '../../../lib/messages';
import { asUserError } from '../../asUserError';
import { useWords } from '../../words';
import { FileDrop } from './FileDrop';
import { SaidFields, useSaid } from './SaidFields';
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
  const said = useSaid(props.status);
  const [adding, setAdding] = useState<Adding[]>([]);
  const queue = useRef(Promise.resolve());

  const add = (files: readonly File[]) => {
    const rows = files.map((file): Adding => ({ name: file.name, done: 0 }));
    setAdding((now) => [...now.filter(({ stored, error }) => !stored && !error), ...rows]);
    const change = (row: Adding, next: Partial<Adding>) => {
      Object.assign(row, next);
      setAdding((now) => [...now]);
    };
    const one = async (file: File, row: Adding) => {
      try {
        props.onList(await addFile(file, said.said, (done) => change(row, { done })));
        change(row, { stored: true });
      } catch (thrown) {
        change(row, { error: errorText(asUserError(thrown), language) });
      }
    };
    for (const [at, file] of files.entries()) queue.current = queue.current.then(() => one(file, rows[at]!));
  };

  return (
    <div class="stack add-documents">
      <SaidFields id="document" label={t('documents.kindNew')} claims={props.claims} {...said} />
      <FileDrop
        id="add-documents"
        text={t('documents.add')}
        hint={t('documents.drop')}
        accept={PICKED.files}
        multiple
        onFiles={add}
      />
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
