// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a list with these roles is what the practices show
import { type KeyboardEvent, useId, useState } from 'react';
import { type ListQuestionProps, type Option, useAnswer } from '../draft';

/**
 * An editable combobox with a listbox popup, as the ARIA Authoring Practices describe it: typing filters, the arrows move
 * through the list while the focus stays in the box, Enter or a click takes an entry, and any other text is dropped.
 */
export function Combobox({ of, text, options }: ListQuestionProps) {
  const [value, answer] = useAnswer(of);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const id = useId();
  const chosen = options.find(([key]) => key === value)?.[1] ?? '';
  const wanted = (typed ?? '').trim().toLowerCase();
  const shown = options.filter(([, name]) => name.toLowerCase().startsWith(wanted));

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(-1);
  };
  const take = (option: Option | undefined) => {
    if (option) answer(option[0]);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      setOpen(true);
      setActive((active + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter' && open) take(shown[active]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="question popup-owner">
      <label htmlFor={`${id}-box`}>{text}</label>
      <input
        id={`${id}-box`}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && shown[active] ? `${id}-${shown[active][0]}` : undefined}
        value={typed ?? chosen}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
          setOpen(true);
          if (event.target.value === '') answer('');
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={text} hidden={!open}>
        {shown.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, where the focus stays
          <li
            key={option[0]}
            id={`${id}-${option[0]}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            {option[1]}
          </li>
        ))}
      </ul>
    </div>
  );
}
