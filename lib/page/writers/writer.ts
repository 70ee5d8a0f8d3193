import type { WriteAction } from '../../pipeline';
import type { Focus } from '../focus';
import type { Reason, Why } from '../reason';
import type { Target } from '../targets';

export interface Hands {
  focus: Focus;
  /** 0 for the first try; 1 and more when the page has emptied the control after it, so that the writer may try another way. */
  attempt: number;
}

/** How one kind of control is read, written and put back. */
export interface Writer {
  /** Why controls of this kind are left to her, always. */
  never?: Reason;
  /** What a person reads in the control; '' when it stands empty (on its placeholder, none chosen, not ticked). */
  read(target: Target): string;
  /** Whether what the control holds means the same as what the action asks for. */
  matches(target: Target, action: WriteAction): boolean;
  /** @throws CannotWrite when nothing can be written; what the page makes of it shows in `matches` later. */
  write(target: Target, action: WriteAction, hands: Hands): Promise<void> | void;
  /** The control's state, as text that `restore` of the same writer understands; what `read` gives when it is left out. */
  capture?(target: Target): string;
  /** Puts a captured state back through the same events, as far as the page allows. */
  restore(target: Target, captured: string, hands: Hands): Promise<void> | void;
}

/** Nothing was written; `message` is a reason for `lib/messaging/outcomeText.ts`, or a sentence of the extension's side. */
export class CannotWrite extends Error {}

export const cannot = (why: Why): CannotWrite => new CannotWrite(why);

type Doing<D extends WriteAction['do']> = Extract<WriteAction, { do: D }>;

/** The action as one of those that a control takes. */
export function as<D extends WriteAction['do']>(action: WriteAction, ...does: D[]): Doing<D> {
  if (!does.includes(action.do as D)) throw cannot('kind');
  return action as Doing<D>;
}

/** The text an action asks for, of a control that takes typed text. */
export const textOf = (action: WriteAction): string => as(action, 'type', 'choose').text;
