import { useEffect, useState } from 'preact/hooks';
import type { DocumentList, VaultStatus } from '../../../lib/messages';
import { ask } from '../../../lib/messaging/ask';
import { Button } from '../../Button';
import { ConfirmDialog } from '../../ConfirmDialog';
import { ErrorNotice } from '../../ErrorNotice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { SectionHead } from '../sections/SectionHead';
import { AddDocuments } from './AddDocuments';
import { DocumentCard } from './DocumentCard';

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
  const isEmpty = list?.documents.length === 0 && list.damaged.length === 0;
  return (
    <>
      <section class="card">
        <SectionHead title={t('section.documents')} what={t('documents.what')} />
        <p class="why">{t('documents.backup')}</p>
        <ErrorNotice id="documents-error" error={task.error} />
        {list && <AddDocuments claims={list.claims} status={status} onList={setList} />}
      </section>
      {list && (
        <section class="card" aria-labelledby="documents-list-title">
          <h3 id="documents-list-title">{t('documents.list')}</h3>
          {isEmpty && <p id="documents-none">{t('documents.none')}</p>}
          <ul id="documents-list" class="documents">
            {list.documents.map((document) => (
              <DocumentCard
                key={document.id}
                document={document}
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
