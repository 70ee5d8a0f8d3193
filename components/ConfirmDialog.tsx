import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { useWords } from './words';

export interface DialogChoice {
  id?: string;
  text: string;
  look?: 'primary' | 'danger' | 'plain';
  onChoose: () => void;
}

/** Asks before something that cannot be taken back. Esc and Cancel do nothing but close it. */
export function ConfirmDialog(props: {
  title: string;
  children: ComponentChildren;
  choices: readonly DialogChoice[];
  onCancel: () => void;
}) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onClose={props.onCancel}>
      <h2 id="dialog-title">{props.title}</h2>
      {props.children}
      <div class="row">
        {props.choices.map((choice) => (
          <Button key={choice.text} id={choice.id} look={choice.look ?? 'plain'} onClick={choice.onChoose}>
            {choice.text}
          </Button>
        ))}
        <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
      </div>
    </dialog>
  );
}
