import type { WriteAction } from '../pipeline';
import { bare } from './same';
import { type CannotWrite, cannot } from './writers/writer';

export interface Choice {
  value: string;
  text: string;
  disabled: boolean;
}

export type ChooseAction = Extract<WriteAction, { do: 'choose' }>;

/** Every text that means what an action asks for, best first. */
export const textsOf = (action: ChooseAction): string[] => [action.text, ...action.accept];

/** More ways to say it than this are not typed. */
const MOST_WORDS = 6;

/** What is typed to find an option, best first; of a text that may be anything only itself. */
export function wordsOf(action: ChooseAction): string[] {
  if (action.free) return [action.text];
  const words = textsOf(action).filter(Boolean);
  const alike = words.map(bare);
  return words.filter((_, place) => alike.indexOf(alike[place]!) === place).slice(0, MOST_WORDS);
}

/**
 * The place of the one choice an action means: by its value, then by its text among what means the same, best first.
 * Texts are compared whole, by letters and digits; a part of a text is no match. -1 when none fits.
 * @throws CannotWrite when several fit and differ.
 */
export function findChoice(choices: readonly Choice[], action: ChooseAction): number {
  const known = choices.filter((choice) => choice.value === action.value);
  // a value that several share says nothing: radio buttons without one all have "on"
  if (action.value !== '' && known.every((choice) => choice.text === known[0]!.text)) {
    const place = single(choices, (choice) => choice.value === action.value, 'text', action.value);
    if (place >= 0) return place;
  }
  for (const wanted of textsOf(action)) {
    const key = bare(wanted);
    if (key === '') continue;
    const place = single(choices, (choice) => bare(choice.text) === key, 'value', wanted);
    if (place >= 0) return place;
  }
  return single(choices, (choice) => isDescribed(choice.text, action), 'text', action.text);
}

/** Whether a text shown by a control is one that the action accepts. */
export const isAccepted = (shown: string, action: ChooseAction): boolean =>
  isAmong(shown, action) || isDescribed(shown, action);

const isAmong = (shown: string, action: ChooseAction): boolean => {
  const key = bare(shown);
  return key !== '' && textsOf(action).some((wanted) => bare(wanted) === key);
};

/** "WI - Wisconsin", "(WI) Wisconsin", "C50.412: Malignant ...", "22 On Campus" */
const CODE_FIRST = /^[[(]?([\p{L}\p{N}.]{1,9})(?:[\])]\s*[-–—:|]?|\s*[:|–—]|\s+-|(?<=\d)-|\s)\s*(\p{L}.*)$/u;
/** "Wisconsin (WI)", "Malignant ... [C50.412]" */
const CODE_LAST = /^(.*?\p{L}.*?)\s*[[(]([\p{L}\p{N}.]{1,9})[\])]$/u;

/**
 * Whether a text gives a code and what it stands for, and they are what is wanted. For an action that asks for a code the
 * code is enough, as nobody can know in which words a page describes it. Otherwise the words have to be accepted, and the
 * code too unless it is a mere number of the list's own.
 */
function isDescribed(text: string, action: ChooseAction): boolean {
  const [, code = '', words = ''] = CODE_FIRST.exec(text) ?? [];
  const [, wordsBefore = '', codeBehind = ''] = CODE_LAST.exec(text) ?? [];
  if (asksForCode(action)) return [code, codeBehind].some((one) => isAmong(one, action));
  return (
    (isAmong(words, action) && (isAmong(code, action) || /^\d{1,3}$/.test(code))) ||
    (isAmong(wordsBefore, action) && isAmong(codeBehind, action))
  );
}

/** The one choice that says in a longer text what an action means; undefined where none or several do. */
export function meantAmong<C extends Choice>(choices: readonly C[], { like, unlike }: ChooseAction): C | undefined {
  const found = choices.filter(({ text, disabled }) => {
    const said = text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]|['’]s?\b/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    return !disabled && like && RegExp(like).test(said) && !(unlike && RegExp(unlike).test(said));
  });
  return found.length === 1 ? found[0] : undefined;
}

const asksForCode = ({ text }: ChooseAction): boolean => /^(?=.*\d)\S{2,9}$/.test(text);

/**
 * The place of the option by which a list takes a typed text as it is: `Create "Acme"`, `Use "Acme"`, `Add new: Acme`,
 * `Not listed: Acme`. -1 when there is none.
 */
export const findOwnWords = (choices: readonly Choice[], typed: string): number =>
  choices.findIndex(({ text, disabled }) => {
    const [before = '', ...after] = text.split(typed);
    return !disabled && after.length === 1 && TAKES_IT.test(before) && /^\W{0,3}$/.test(after[0]!);
  });

const TAKES_IT =
  /^(?:create|add|use|keep|enter|not (?:listed|in the list|on the list|shown)|crear|agregar|añadir|usar)(?: [\p{L}]+){0,3}\W{1,4}$/iu;

export const noChoice = (): CannotWrite => cannot('choice');

function single(
  choices: readonly Choice[],
  fits: (choice: Choice) => boolean,
  alike: 'text' | 'value',
  wanted: string,
): number {
  let found = -1;
  for (const [index, choice] of choices.entries()) {
    if (choice.disabled || !fits(choice)) continue;
    if (found >= 0 && choices[found]![alike] !== choice[alike]) {
      throw cannot(`twins ${wanted}`);
    }
    if (found < 0) found = index;
  }
  return found;
}
