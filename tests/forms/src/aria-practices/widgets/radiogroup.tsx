import { type KeyboardEvent, useId, useRef } from 'react';
import { type ListQuestionProps, useAnswer } from '../draft';

/** A radio group of elements with role radio: one tab stop, and the arrows move and choose at once. */
export function Radiogroup({ of, text, options }: ListQuestionProps) {
  const [value, answer] = useAnswer(of);
  const group = useRef<HTMLDivElement>(null);
  const id = useId();
  const current = options.findIndex(([key]) => key === value);

  const choose = (index: number) => {
    answer(options[index]?.[0] ?? '');
    (group.current?.querySelectorAll('[role=radio]')[index] as HTMLElement | undefined)?.focus();
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step) choose((index + step + options.length) % options.length);
    else if (event.key === ' ') choose(index);
    else return;
    event.preventDefault();
  };
  return (
    <div className="question wide" role="radiogroup" aria-labelledby={id} ref={group}>
      <span id={id} className="label">
        {text}
      </span>
      {options.map(([key, name], index) => (
        // biome-ignore lint/a11y/useSemanticElements: a custom widget is what this page is about
        <div
          key={key}
          className="mark"
          role="radio"
          aria-checked={key === value}
          tabIndex={index === Math.max(0, current) ? 0 : -1}
          onClick={() => choose(index)}
          onKeyDown={onKeyDown(index)}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
