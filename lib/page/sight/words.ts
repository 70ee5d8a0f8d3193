import { attribute } from '../attribute';
import { controlsIn, parentAcross } from '../scan/tree';
import type { Target } from '../targets';

/** More than any name of a control has. */
const LONGEST = 300;
/** How far out the words of a control's own row may stand. */
const ROW_LEVELS = 4;

const GROUP = 'fieldset,[role=group],[role=radiogroup]';

/** What a page calls a control, as far as it says so in its structure: its labels, the groups it stands in, its row. */
export function wordsAround({ element, members }: Target): string[] {
  const parts = members.length > 0 ? members : [element];
  const groups: string[] = [];
  for (let at = element.closest(GROUP); at; at = at.parentElement?.closest(GROUP) ?? null) {
    groups.push(plain(at.querySelector(':scope > legend')) || namesOf(at));
  }
  return [
    parts.map((part) => [...((part as HTMLInputElement).labels ?? [])].map(plain).join(' ')).join(' '),
    namesOf(element),
    groups.join(' '),
    rowWords(element, parts.length),
  ];
}

/** Whether a control is called something else now. What was added to its name, as a message is, or taken off changes nothing. */
export const isRenamed = (before: readonly string[], now: readonly string[]): boolean =>
  before.some((words, at) => {
    const other = now[at] ?? '';
    return words !== '' && other !== '' && !words.includes(other) && !other.includes(words);
  });

function namesOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
  return [...ids.map((id) => plain(root.getElementById(id))), attribute(element, 'aria-label').toLowerCase()]
    .join(' ')
    .trim();
}

/** The text of the largest box that holds no other control. */
function rowWords(element: Element, own: number): string {
  let words = '';
  let box = parentAcross(element);
  for (let up = 0; box && up < ROW_LEVELS && controlsIn(box).length <= own; up++, box = parentAcross(box)) {
    words = plain(box);
  }
  return words;
}

/** The words in an element, without those that controls in it hold or offer. */
function plain(element: Element | null): string {
  if (!element) return '';
  let text = element.textContent ?? '';
  for (const held of element.querySelectorAll(
    'select,textarea,option,[role=listbox],[role=option],[contenteditable]',
  )) {
    text = text.replace(held.textContent ?? '', ' ');
  }
  return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim().toLowerCase();
}
