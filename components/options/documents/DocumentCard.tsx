import { useState } from 'preact/hooks';
import type { DocumentKind } from '../../../lib/documents/kinds';
import { sizeText } from '../../../lib/documents/sizeLimit';
import { formatDate } from '../../../lib/i18n/format';
import type { DocumentList } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { SelectField } from '../../SelectField';
import { TextField } from '../../TextField';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { claimChoices, claimOf, kindChoices } from './choices';
import { DocumentPreview } from './DocumentPreview';
import { SmallerCopy } from './SmallerCopy';
import { fetchFile } from './transfer';

type Listed = DocumentList['documents'][number];

/** Below this nobody asks for less, in bytes. */
const SMALL_ENOUGH = 1_000_000;

/** One stored file. */
export function DocumentCard(props: {
  document: Listed;
  /** The file that it is a smaller copy of. */
  original?: Listed | undefined;
  claims: DocumentList['claims'];
  busy: boolean;
  onList: (list: DocumentList) => void;
  onRemove: () => void;
}) {
  const { t, language } = useWords();
  const { document, claims } = props;
  const { id, name, kind, size, added } = document;
  const [draft, setDraft] = useState<Listed>();
  const [opening, setOpening] = useState<number>();
  const [preview, setPreview] = useState<Blob>();
  const [shrinks, setShrinks] = useState(false);
  const task = useTask();

  const open = async () => {
    setOpening(0);
    try {
      setPreview(await fetchFile(document, setOpening));
    } finally {
      setOpening(undefined);
    }
  };
  const keep = (event: Event) => {
    event.preventDefault();
    if (!draft) return;
    const { profile, course } = draft;
    void task.run(async () => {
      props.onList(await ask('documents.change', { id, name: draft.name, kind: draft.kind, profile, course }));
      setDraft(undefined);
    });
  };
  const claim = claimChoices(claims, draft ?? document, t);
  const busy = props.busy || task.busy;
  return (
    <li data-document={id}>
      {draft ? (
        <form class="stack narrow" onSubmit={keep}>
          <TextField
            id={`name-${id}`}
            label={t('documents.name')}
            value={draft.name}
            onText={(text) => setDraft({ ...draft, name: text })}
          />
          <SelectField
            id={`kind-${id}`}
            label={t('documents.kind')}
            value={draft.kind}
            choices={kindChoices(t)}
            onChoose={(value) => setDraft({ ...draft, kind: value as DocumentKind })}
          />
          <SelectField
            id={`claim-${id}`}
            label={t('documents.claim')}
            value={claim.value}
            choices={claim.choices}
            onChoose={(value) => setDraft({ ...draft, ...claimOf(value) })}
          />
          <div class="row">
            <Button type="submit" class="keep" disabled={busy || draft.name.trim() === ''}>
              {t('documents.keep')}
            </Button>
            <Button onClick={() => setDraft(undefined)}>{t('cancel')}</Button>
          </div>
        </form>
      ) : (
        <div class="document">
          <p>
            <b class="name">{name}</b>
            <span class="facts">
              {t('documents.facts', {
                kind: t(`kind.${kind}`),
                size: sizeText(size),
                date: formatDate(added, language),
              })}
            </span>
            {props.original && <span>{t('smaller.of', { name: props.original.name })}</span>}
            <span class="why">{claim.choices.find(({ value }) => value === claim.value)?.text}</span>
          </p>
          <div class="row">
            <Button
              class="open"
              disabled={busy}
              aria-label={t('documents.openOne', { name })}
              onClick={() => void task.run(open)}
            >
              {t('documents.open')}
            </Button>
            <Button
              class="edit"
              disabled={busy}
              aria-label={t('documents.editOne', { name })}
              onClick={() => setDraft(document)}
            >
              {t('documents.edit')}
            </Button>
            {size > SMALL_ENOUGH && !props.original && (
              <Button
                class="shrink"
                disabled={busy}
                aria-expanded={shrinks}
                aria-label={t('smaller.one', { name })}
                onClick={() => setShrinks(!shrinks)}
              >
                {t('smaller.title')}
              </Button>
            )}
            <Button
              class="forget"
              look="danger"
              disabled={busy}
              aria-label={t('documents.removeOne', { name })}
              onClick={props.onRemove}
            >
              {t('remove')}
            </Button>
          </div>
        </div>
      )}
      {shrinks && !draft && <SmallerCopy document={document} onList={props.onList} />}
      {opening !== undefined && <progress value={opening} aria-label={t('documents.opening', { name })} />}
      <ErrorNotice error={task.error} />
      {preview && <DocumentPreview name={name} blob={preview} onClose={() => setPreview(undefined)} />}
    </li>
  );
}
