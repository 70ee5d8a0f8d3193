import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { commitOnContinue } from './continued';

interface ClaimFormProps {
  /** Reads the library's model, as flat strings. */
  model: () => Record<string, string> | Promise<Record<string, string>>;
  /** What a library wants to be done before its model is read, for example to submit its form. */
  beforeModel?: () => void;
  /** The library brings its own form element, or does without one. */
  bare?: boolean;
  children: ReactNode;
}

/** The claim form of a React page. Continue mounts every control anew from the model, like a wizard that went on and back. */
export function ClaimForm(props: ClaimFormProps) {
  const [round, setRound] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const renderAgain = () => {
      latest.current.beforeModel?.();
      setRound((before) => before + 1);
    };
    commitOnContinue(button.current as HTMLButtonElement, () => latest.current.model(), renderAgain);
  }, []);
  const controls = <Fragment key={round}>{props.children}</Fragment>;
  return (
    <main>
      <h1>Medical claim for reimbursement</h1>
      {props.bare ? controls : <form noValidate>{controls}</form>}
      <button type="button" ref={button}>
        Continue
      </button>
    </main>
  );
}

/** A part of the form about one party, under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** A label over a control of a library whose label is HTML's own. */
export function Labelled({ text, id, children }: { text: string; id: string; children: ReactNode }) {
  return (
    <div className="row">
      <label htmlFor={id}>{text}</label>
      {children}
    </div>
  );
}

interface GroupProps {
  id: string;
  title: string;
  role?: 'group' | 'radiogroup';
  children: ReactNode;
}

/** Several controls that answer one question, as radio buttons, checkboxes and parts of a date do. */
export function Group({ id, title, role = 'group', children }: GroupProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div className="row" role={role} aria-labelledby={id}>
      <span id={id}>{title}</span>
      {children}
    </div>
  );
}

/** A radio button or checkbox inside its label. */
export function Choice({ text, children }: { text: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among its children
    <label>
      {children} {text}
    </label>
  );
}

/** Keeps a claim in React's state; `set('born')` is the setter of one of its values. */
export function useClaim<T extends Record<string, unknown>>(blank: T) {
  const [claim, setClaim] = useState(blank);
  const set =
    <K extends keyof T>(key: K) =>
    (value: T[K]) =>
      setClaim((before) => ({ ...before, [key]: value }));
  return { claim, set };
}

/** A date object's day as YYYY-MM-DD, in local time; '' for none. */
export function isoDay(date: Date | null): string {
  if (!date || Number.isNaN(date.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export const show = (page: ReactNode) => createRoot(document.getElementById('app') as HTMLElement).render(page);
