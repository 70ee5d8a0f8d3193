// biome-ignore-all lint/a11y/noStaticElementInteractions: it has one of two roles
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: both roles can be checked
import type { KeyboardEvent } from 'react';
import { type QuestionProps, useAnswer } from '../draft';

interface TickProps extends QuestionProps {
  as?: 'checkbox' | 'switch';
}

/** An element with role checkbox or switch; Space or a click turns it. */
export function Tick({ of, text, as = 'checkbox' }: TickProps) {
  const [value, answer] = useAnswer(of);
  const turn = () => answer(value === 'on' ? '' : 'on');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    turn();
  };
  return (
    <div
      className="mark wide"
      role={as}
      aria-checked={value === 'on'}
      tabIndex={0}
      onClick={turn}
      onKeyDown={onKeyDown}
    >
      {text}
    </div>
  );
}
