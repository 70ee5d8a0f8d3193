import { useEffect, useState } from 'preact/hooks';
import { sizeText } from '../../../lib/documents/sizeLimit';
import { copiesOf } from '../../../lib/documents/smaller';
import type { DocumentList, VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ConfirmDialog } from '../../ConfirmDialog';
import { ErrorNotice } from '../../ErrorNotice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { SectionHead } from '../sections/SectionHead';
import { AddDocuments } from './AddDocuments';
import { askedSmaller } from './askedSmaller';
import { DocumentCard } from './DocumentCard';
import { PhotosToPdf } from './PhotosToPdf';
import { SmallerCopy } from './SmallerCopy';

type Named = { id: string; name: string };

/** Her stored files: added, looked at, named anew, said what they are and for which claim, removed. */
export function DocumentsSection({ status }: { status: VaultStatus }) {
  const { t } = useWords();
  const [list, setList] = useState<DocumentList>();
  const [removing, setRemoving] = useState<Named>();
  const task = useTask();

  useEffect(() => void task.run(async () => setList(await ask('documents.list', {}))), []);

  const remove = ({ id }: Named) => {
    setRemoving(undefined);
    void task.run(async () => setList(await ask('documents.remove', { id })));
  };
  const [asked] = useState(() => askedSmaller(location.search));
  const tooLarge = asked && list?.documents.find(({ id }) => id === asked.document);
  const isEmpty = list?.documents.length === 0 && list.damaged.length === 0;
  return (
    <>
      {tooLarge && (
        <section id="asked-smaller" class="card" aria-labelledby="asked-smaller-title">
          <h2 id="asked-smaller-title">{t('smaller.asked', { name: tooLarge.name })}</h2>
          <p class="why">{t('smaller.askedWhat', { limit: sizeText(asked.limit), size: sizeText(tooLarge.size) })}</p>
          <SmallerCopy
            document={tooLarge}
            asked={asked}
            fitting={copiesOf(list?.documents ?? [], tooLarge).find(({ size }) => size <= asked.limit)}
            onList={setList}
          />
        </section>
      )}
      <section class="card">
        <SectionHead title={t('section.documents')} what={t('documents.what')} />
        <p class="why">{t('documents.backup')}</p>
        <ErrorNotice id="documents-error" error={task.error} />
        {list && <AddDocuments claims={list.claims} status={status} onList={setList} />}
      </section>
      {list && <PhotosToPdf claims={list.claims} status={status} onList={setList} />}
      {list && (
        <section class="card" aria-labelledby="documents-list-title">
          <h3 id="documents-list-title">{t('documents.list')}</h3>
          {isEmpty && <p id="documents-none">{t('documents.none')}</p>}
          <ul id="documents-list" class="documents">
            {list.documents.map((document) => (
              <DocumentCard
                key={document.id}
                document={document}
                original={list.documents.find(({ id }) => id === document.smallerOf)}
                claims={list.claims}
                busy={task.busy}
                onList={setList}
                onRemove={() => setRemoving(document)}
              />
            ))}
            {list.damaged.map(({ id, name }) => (
              <li key={id} class="damaged">
                <p>{t('documents.damaged', { name })}</p>
                <Button
                  look="danger"
                  aria-label={t('documents.removeOne', { name })}
                  onClick={() => setRemoving({ id, name })}
                >
                  {t('remove')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {removing && (
        <ConfirmDialog
          title={t('documents.sure', { name: removing.name })}
          choices={[{ id: 'documents-sure', text: t('remove'), look: 'danger', onChoose: () => remove(removing) }]}
          onCancel={() => setRemoving(undefined)}
        >
          <p>{t('documents.sureWhat')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
