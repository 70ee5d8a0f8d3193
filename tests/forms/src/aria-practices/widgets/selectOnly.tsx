import { type KeyboardEvent, useId, useState } from 'react';
import { type ListQuestionProps, useAnswer } from '../draft';

/** A select-only combobox: an element that takes no typing, keeps the focus and points at the active entry of its list. */
export function SelectOnly({ of, text, options }: ListQuestionProps) {
  const [value, answer] = useAnswer(of);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();

  const take = (index: number) => {
    answer(options[index]?.[0] ?? '');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const start = options.findIndex(([, name]) => name.toLowerCase().startsWith(key.toLowerCase()));
    if (!open && ['ArrowDown', 'Enter', ' '].includes(key)) setOpen(true);
    else if (open && key === 'ArrowDown') setActive(Math.min(options.length - 1, active + 1));
    else if (open && key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (open && (key === 'Enter' || key === ' ')) take(active);
    else if (key === 'Escape') setOpen(false);
    else if (key.length === 1 && start >= 0) {
      setOpen(true);
      setActive(start);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="question popup-owner">
      <span id={`${id}-text`} className="label">
        {text}
      </span>
      <div
        id={`${id}-box`}
        className="select-only"
        role="combobox"
        tabIndex={0}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-labelledby={`${id}-text`}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      >
        {options.find(([key]) => key === value)?.[1] ?? ''}
      </div>
      <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-labelledby={`${id}-text`} hidden={!open}>
        {options.map(([key, name], index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which has the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus and names its active entry
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={key === value}
            className={index === active ? 'active' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  );
}
