import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../Button';
import { useWords } from '../../words';
import { moved, type Photo, turned } from './photoOrder';

/** The photos in the order of the pages they will be: moved by dragging or by buttons, turned, taken away. */
export function PhotoPages(props: { photos: readonly Photo[]; busy: boolean; onPhotos: (photos: Photo[]) => void }) {
  const { t } = useWords();
  const { photos, busy, onPhotos } = props;
  const list = useRef<HTMLOListElement>(null);
  const dragged = useRef<number | undefined>(undefined);
  const [toFocus, setToFocus] = useState<{ id: number; button: string }>();
  const [said, setSaid] = useState('');

  // a page that moves takes its buttons along, and the browser lets go of the one she pressed
  useLayoutEffect(() => {
    if (!toFocus) return;
    const buttons = list.current?.querySelector(`[data-photo="${toFocus.id}"]`);
    const wanted = buttons?.querySelector<HTMLButtonElement>(`.${toFocus.button}:not(:disabled)`);
    (wanted ?? buttons?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
    setToFocus(undefined);
  }, [toFocus]);

  const move = (from: number, to: number, button = '') => {
    const photo = photos[from];
    if (!photo || to < 0 || to >= photos.length) return;
    onPhotos(moved(photos, from, to));
    setSaid(t('photos.moved', { name: photo.file.name, number: to + 1 }));
    if (button) setToFocus({ id: photo.id, button });
  };
  const turn = (at: number) =>
    onPhotos(photos.map((photo, place) => (place === at ? { ...photo, turn: turned(photo.turn) } : photo)));
  const remove = (at: number) => {
    URL.revokeObjectURL(photos[at]!.url);
    onPhotos(photos.filter((_, place) => place !== at));
    const next = photos[at + 1] ?? photos[at - 1];
    if (next) setToFocus({ id: next.id, button: 'take' });
  };

  return (
    <>
      <p class="why">{t('photos.order')}</p>
      <ol ref={list} id="photo-pages" class="photo-pages">
        {photos.map((photo, at) => {
          const which = { number: at + 1, name: photo.file.name };
          return (
            <li
              key={photo.id}
              data-photo={photo.id}
              draggable={!busy}
              onDragStart={(event) => {
                dragged.current = at;
                event.dataTransfer?.setData('text/plain', ''); // Firefox drags nothing without it
              }}
              onDragOver={(event) => {
                if (dragged.current !== undefined) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged.current !== undefined) move(dragged.current, at);
                dragged.current = undefined;
              }}
              onDragEnd={() => {
                dragged.current = undefined;
              }}
            >
              <div class="thumb">
                <img src={photo.url} alt="" draggable={false} style={{ transform: `rotate(${photo.turn}deg)` }} />
              </div>
              <p>{t('photos.page', which)}</p>
              <div class="row">
                <Button
                  class="up"
                  aria-label={t('photos.upOne', which)}
                  disabled={busy || at === 0}
                  onClick={() => move(at, at - 1, 'up')}
                >
                  {t('photos.up')}
                </Button>
                <Button
                  class="down"
                  aria-label={t('photos.downOne', which)}
                  disabled={busy || at === photos.length - 1}
                  onClick={() => move(at, at + 1, 'down')}
                >
                  {t('photos.down')}
                </Button>
                <Button class="turn" aria-label={t('photos.turnOne', which)} disabled={busy} onClick={() => turn(at)}>
                  {t('photos.turn')}
                </Button>
                <Button
                  class="take"
                  look="danger"
                  aria-label={t('photos.takeOne', which)}
                  disabled={busy}
                  onClick={() => remove(at)}
                >
                  {t('remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <p class="why" role="status">
        {said}
      </p>
    </>
  );
}
