import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../Button';
import { useWords } from '../../words';

/** A stored file as it looks: a picture in place, a PDF in the browser's own viewer in a new tab. A copy can be saved. */
export function DocumentPreview({ name, blob, onClose }: { name: string; blob: Blob; onClose: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    dialog.current?.showModal();
    return () => {
      // a viewer in another tab has it by then
      setTimeout(() => URL.revokeObjectURL(made), 60_000);
    };
  }, [blob]);
  const isPicture = blob.type.startsWith('image/');
  return (
    <dialog ref={dialog} class="preview" aria-label={t('documents.preview', { name })} onClose={onClose}>
      <h2>{name}</h2>
      {url && isPicture && <img src={url} alt={name} />}
      <div class="row">
        {url && !isPicture && (
          <a class="button primary view" href={url} target="_blank" rel="noreferrer">
            {t('documents.open')}
          </a>
        )}
        {url && (
          <a class="button save" href={url} download={name}>
            {t('documents.save')}
          </a>
        )}
        <Button onClick={() => dialog.current?.close()}>{t('documents.close')}</Button>
      </div>
    </dialog>
  );
}
