// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a list with these roles is what the practices show
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type ListQuestionProps, useAnswer } from '../draft';

/** A button that opens a listbox, which takes the focus; its choice shows on the button (collapsible listbox). */
export function ListboxButton({ of, text, options }: ListQuestionProps) {
  const [value, answer] = useAnswer(of);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();

  useEffect(() => {
    if (open) list.current?.focus();
  }, [open]);
  const show = () => {
    setActive(
      Math.max(
        0,
        options.findIndex(([key]) => key === value),
      ),
    );
    setOpen(true);
  };
  const take = (index: number) => {
    answer(options[index]?.[0] ?? '');
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const start = options.findIndex(([, name]) => name.toLowerCase().startsWith(event.key.toLowerCase()));
    if (event.key === 'ArrowDown') setActive(Math.min(options.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter' || event.key === ' ') take(active);
    else if (event.key === 'Escape') setOpen(false);
    else if (start >= 0) setActive(start);
    else return;
    event.preventDefault();
  };
  return (
    <div className="question popup-owner">
      <span id={`${id}-text`} className="label">
        {text}
      </span>
      <button
        ref={button}
        id={`${id}-button`}
        type="button"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-labelledby={`${id}-text ${id}-button`}
        onClick={() => (open ? setOpen(false) : show())}
      >
        {options.find(([key]) => key === value)?.[1] ?? 'Select one'}
      </button>
      {open ? (
        <ul
          ref={list}
          role="listbox"
          tabIndex={-1}
          aria-labelledby={`${id}-text`}
          aria-activedescendant={`${id}-${active}`}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        >
          {options.map(([key, name], index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's, which has the focus
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active entry
            <li
              key={key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={key === value}
              className={index === active ? 'active' : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              {name}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
