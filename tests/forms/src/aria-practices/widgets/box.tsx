import { useId } from 'react';
import { type QuestionProps, useAnswer } from '../draft';

interface BoxProps extends QuestionProps {
  /** Turns what was typed into what the box shows. */
  shape?: (typed: string) => string;
  hint?: string;
  width?: string;
}

const digitsOf = (text: string, most: number) => text.replace(/\D/g, '').slice(0, most);

/** 02271964 -> 02/27/1964 while it is typed. */
export const asDate = (typed: string) => {
  const digits = digitsOf(typed, 8);
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter((part) => part !== '').join('/');
};

/** 5035550164 -> 503-555-0164 while it is typed. */
export const asPhone = (typed: string) => {
  const digits = digitsOf(typed, 10);
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].filter((part) => part !== '').join('-');
};

/** A text box that the page controls. */
export function Box({ of, text, shape = (typed) => typed, hint, width }: BoxProps) {
  const [value, answer] = useAnswer(of);
  const id = useId();
  return (
    <div className="question" style={{ width }}>
      <label htmlFor={id}>{text}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={value}
        placeholder={hint}
        onChange={(event) => answer(shape(event.target.value))}
      />
    </div>
  );
}
