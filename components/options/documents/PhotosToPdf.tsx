import { useEffect, useRef, useState } from 'preact/hooks';
import { PICKED } from '../../../lib/documents/fileType';
import { drawPicture } from '../../../lib/documents/images';
import { PAGE_LONGEST, PAGE_QUALITY, photosToPdf } from '../../../lib/documents/photosToPdf';
import { errorText } from '../../../lib/i18n/errorText';
import type { DocumentList, VaultStatus } from '../../../lib/messages';
import { asUserError } from '../../asUserError';
import { Button } from '../../Button';
import { ErrorNotice } from '../../ErrorNotice';
import { Notice } from '../../Notice';
import { TextField } from '../../TextField';
import { useTask } from '../../useTask';
import { useWords } from '../../words';
import { FileDrop } from './FileDrop';
import { PhotoPages } from './PhotoPages';
import { type Photo, readPhoto } from './photoOrder';
import { SaidFields, useSaid } from './SaidFields';
import { addFile } from './transfer';

let lastId = 0;

/** Photos of a paper, page by page, put in order and stored as one PDF. */
export function PhotosToPdf(props: {
  claims: DocumentList['claims'];
  status: VaultStatus;
  onList: (list: DocumentList) => void;
}) {
  const { t, language } = useWords();
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [refused, setRefused] = useState<string[]>([]);
  const [name, setName] = useState('');
  const [done, setDone] = useState(0);
  const [made, setMade] = useState('');
  const said = useSaid(props.status);
  const task = useTask();

  const shown = useRef(photos);
  shown.current = photos;
  useEffect(
    () => () => {
      for (const { url } of shown.current) URL.revokeObjectURL(url);
    },
    [],
  );

  const add = async (files: readonly File[]) => {
    setMade('');
    const no: string[] = [];
    for (const picked of files) {
      try {
        const file = await readPhoto(picked);
        const photo: Photo = { id: ++lastId, file, url: URL.createObjectURL(file), turn: 0 };
        setPhotos((now) => [...now, photo]);
      } catch (thrown) {
        no.push(errorText(asUserError(thrown), language));
      }
    }
    setRefused(no);
  };
  const make = () =>
    void task.run(async () => {
      setDone(0);
      const draw = photos.map(
        ({ file, turn }) =>
          () =>
            drawPicture(file, file.name, { longest: PAGE_LONGEST, quality: PAGE_QUALITY, turn }),
      );
      const title = name.trim() || t(`kind.${said.said.kind}`);
      // storing takes the last tenth
      const bytes = await photosToPdf(draw, title, (part) => setDone(part * 0.9));
      const file = new File([bytes], `${title.replace(/\.pdf$/i, '')}.pdf`, { type: 'application/pdf' });
      props.onList(await addFile(file, said.said, (part) => setDone(0.9 + part / 10)));
      for (const { url } of photos) URL.revokeObjectURL(url);
      setMade(t('photos.made', { name: file.name, count: photos.length }));
      setPhotos([]);
      setRefused([]);
      setName('');
    });

  return (
    <section class="card" aria-labelledby="photos-title">
      <h3 id="photos-title">{t('photos.title')}</h3>
      <p class="why">{t('photos.what')}</p>
      <FileDrop
        id="add-photos"
        text={t('photos.add')}
        hint={t('documents.drop')}
        accept={PICKED.photos}
        multiple
        disabled={task.busy}
        onFiles={(files) => void add(files)}
      />
      {refused.length > 0 && (
        <Notice id="photos-refused" tone="bad" details={refused.slice(1)}>
          {refused[0]}
        </Notice>
      )}
      {photos.length > 0 && (
        <>
          <PhotoPages photos={photos} busy={task.busy} onPhotos={setPhotos} />
          <TextField
            id="photos-name"
            label={t('photos.name')}
            value={name}
            onText={setName}
            hint={t('photos.nameHint', { kind: t(`kind.${said.said.kind}`) })}
          />
          <SaidFields id="photos" label={t('documents.kind')} claims={props.claims} {...said} />
          <Button id="make-pdf" look="primary" disabled={task.busy} onClick={make}>
            {t('photos.make')}
          </Button>
        </>
      )}
      {task.busy && <progress class="wide" value={done} aria-label={t('photos.making')} />}
      <ErrorNotice id="photos-error" error={task.error} />
      {made && (
        <Notice id="photos-made" tone="good">
          {made}
        </Notice>
      )}
    </section>
  );
}
