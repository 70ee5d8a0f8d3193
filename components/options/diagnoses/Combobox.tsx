import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FieldError } from '../../FieldError';
import { comboboxKey } from './comboboxKey';

/** More than the longest official title; what is pasted beyond it is not taken in. */
const MOST_CHARACTERS = 300;

export interface ComboboxProps {
  id: string;
  name: string;
  label: string;
  hint: string;
  error?: string | undefined;
  /** Ids of what else explains the value. */
  describedBy?: string;
  value: string;
  options: readonly { key: string; content: ComponentChildren }[];
  /** What a screen reader hears of the list, and what stands where it would be when it is empty. */
  status: string;
  onText: (text: string) => void;
  onChoose: (index: number) => void;
  onOpen: (open: boolean) => void;
  onBlur: () => void;
}

/**
 * An editable combobox with a list, after the WAI-ARIA Authoring Practices (list autocomplete, manual selection): the
 * focus stays in the input, nothing is chosen until she chooses, and what she typed stands.
 */
export function Combobox(props: ComboboxProps) {
  const { id, options, error } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open && active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);

  const show = (next: boolean, at = -1) => {
    setOpen(next);
    setActive(at);
    if (next !== open) props.onOpen(next);
  };
  const choose = (index: number) => {
    show(false);
    props.onChoose(index);
  };
  const shown = open && options.length > 0;
  const ids = [`${id}-hint`, error ? `${id}-error` : '', props.describedBy ?? ''].filter(Boolean).join(' ');
  const aria: InputHTMLAttributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': shown,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': shown && active >= 0 ? `${id}-option-${active}` : undefined,
    'aria-describedby': ids,
    'aria-invalid': error ? 'true' : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="combo">
        <input
          id={id}
          name={props.name}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={MOST_CHARACTERS}
          value={props.value}
          {...aria}
          onInput={(event) => {
            props.onText(event.currentTarget.value);
            show(true);
          }}
          onKeyDown={(event) => {
            const step = comboboxKey(event, { open, active, count: options.length });
            if (!step) return;
            event.preventDefault();
            if (step.choose !== undefined) choose(step.choose);
            else show(step.open, step.active);
          }}
          onBlur={() => {
            show(false);
            props.onBlur();
          }}
        />
        <div id={`${id}-list`} role="listbox" aria-label={props.label} ref={list} hidden={!shown}>
          {options.map(({ key, content }, index) => (
            // Keys go to the input, which holds the focus; a press must not take it away.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys, as the pattern asks
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points to it instead
            <div
              key={key}
              id={`${id}-option-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              {content}
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-status`} role="status" class={open && !shown && props.status ? 'hint' : 'unseen'}>
        {open ? props.status : ''}
      </p>
      <p id={`${id}-hint`} class="hint">
        {props.hint}
      </p>
      <FieldError id={`${id}-error`} message={error} />
    </div>
  );
}
