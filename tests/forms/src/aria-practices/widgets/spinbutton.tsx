import { type KeyboardEvent, useId } from 'react';
import { type QuestionProps, useAnswer } from '../draft';

const MOST = 99;

/** A whole number that is typed, or turned with the arrows or the two buttons; empty until somebody does. */
export function Spinbutton({ of, text }: QuestionProps) {
  const [value, answer] = useAnswer(of);
  const id = useId();
  const turn = (by: number) => answer(String(Math.min(MOST, Math.max(1, Number(value) + by))));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    turn(by);
  };
  return (
    <div className="question spin">
      <label htmlFor={id}>{text}</label>
      <span>
        <button type="button" tabIndex={-1} aria-label={`${text}: one less`} onClick={() => turn(-1)}>
          −
        </button>
        <input
          id={id}
          type="text"
          role="spinbutton"
          inputMode="numeric"
          aria-valuemin={1}
          aria-valuemax={MOST}
          aria-valuenow={value ? Number(value) : undefined}
          value={value}
          onChange={(event) => answer(event.target.value.replace(/\D/g, '').slice(0, 2))}
          onKeyDown={onKeyDown}
        />
        <button type="button" tabIndex={-1} aria-label={`${text}: one more`} onClick={() => turn(1)}>
          +
        </button>
      </span>
    </div>
  );
}
