import { useState } from 'preact/hooks';
import { CONTENTS, type PacketPart } from '../../../lib/documents/packet';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { addFile } from '../documents/transfer';
import { saveBlob } from '../saveTextFile';

/** One PDF of the packet: what is on which page, to save on the disk or to keep with the claim. */
export function MadePart(props: {
  part: PacketPart;
  name: string;
  title: string;
  place: { profile: string; course: string };
}) {
  const { t } = useWords();
  const { part, name, title, place } = props;
  const task = useTask();
  const [storing, setStoring] = useState<number>();
  const [isStored, setStored] = useState(false);
  const asFile = () => new File([part.bytes.slice()], name, { type: 'application/pdf' });
  const store = () =>
    void task.run(async () => {
      setStoring(0);
      try {
        await addFile(asFile(), { kind: 'packet', ...place }, setStoring);
        setStored(true);
      } finally {
        setStoring(undefined);
      }
    });
  return (
    <li>
      {title && <h4>{title}</h4>}
      <ul>
        {part.files.map(({ id, name: own, firstPage: from, pages }) => {
          const name = id === CONTENTS ? t('packet.contentsName') : own;
          const text =
            pages === 1
              ? t('packet.pageOf', { from, name })
              : t('packet.pagesOf', { from, to: from + pages - 1, name });
          return <li key={id}>{text}</li>;
        })}
      </ul>
      <div class="row">
        <Button class="save" aria-label={t('packet.saveOne', { name })} onClick={() => saveBlob(name, asFile())}>
          {t('packet.save')}
        </Button>
        {!isStored && (
          <Button class="store" disabled={task.busy} aria-label={t('packet.storeOne', { name })} onClick={store}>
            {t('packet.store')}
          </Button>
        )}
      </div>
      {storing !== undefined && <progress value={storing} aria-label={t('packet.storing', { name })} />}
      {isStored && <Notice tone="good">{t('packet.stored', { name })}</Notice>}
      <ErrorNotice error={task.error} />
    </li>
  );
}
