import type { Unpressed } from '../page/rows/press';
import type { Growth } from './growth';

/** Why the adding of lines came to an end before the last one. */
export type Stopped =
  | Unpressed
  | 'silent'
  | 'moved'
  | 'unlike'
  | 'vanished'
  | 'unshown'
  | 'unfilled'
  | 'open'
  | 'nobutton'
  | 'ended'
  | 'stopped';

const times = (count: number, word: string): string => (count === 1 ? `one more ${word}` : `${count} more ${word}s`);

/** What the review says she approves: which button is pressed, and how often. */
export function growthWhy({ words, rows, lines, commits }: Growth): string {
  const shows =
    rows === 0
      ? `The form has no boxes for your ${lines} service lines yet.`
      : `The form shows ${rows} of your ${lines} service lines.`;
  const each = commits
    ? `CoolClaim fills each line and presses “${words}”, which puts it into the page’s list`
    : `CoolClaim presses “${words}” for each further line, fills it and checks it`;
  return `${shows} ${each}; where a line has a button of its own to save it (Save, Add, Done), it presses that too. It never presses Submit.`;
}

/** How many lines a growth brings in, in the review's words. */
export const growthValue = ({ rows, lines }: Growth): string =>
  rows === lines ? 'the line' : times(lines - rows, 'line');

/** What came of it, for the row of the button. */
export const addedWhy = (words: string, presses: number): string =>
  `“${words}” was pressed ${presses === 1 ? 'once' : `${presses} times`}.`;

/** Why it ended before line `next` (from 1) was in, as one sentence. */
export function stoppedWhy(stopped: Stopped, words: string, next: number): string {
  switch (stopped) {
    case 'locked':
      return `The page takes no more than ${next - 1} ${next === 2 ? 'line' : 'lines'}: “${words}” is switched off.`;
    case 'gone':
      return `“${words}” is no longer on the page, so it takes no more than ${next - 1} ${next === 2 ? 'line' : 'lines'}.`;
    case 'changed':
      return `The button that read “${words}” reads otherwise now, so it was not pressed.`;
    case 'submits':
      return `“${words}” would send the form, so CoolClaim does not press it; press it yourself, then fill again.`;
    case 'leaves':
    case 'moved':
      return `Pressing “${words}” leads to another page, so CoolClaim stopped there.`;
    case 'unlike':
      return `What “${words}” brought up is no service line like the others, so nothing was written into it.`;
    case 'vanished':
      return `Pressing “${words}” emptied lines that were filled before, so CoolClaim stopped; look the lines through.`;
    case 'unshown':
      return `The page’s list does not show line ${next} after it was added, so CoolClaim stopped; look there before you add it again.`;
    case 'unfilled':
      return `The page did not take all of line ${next}, so it was not added; finish it yourself.`;
    case 'open':
      return `The page did not accept line ${next}: look at what it says there, and finish that line yourself.`;
    case 'none':
    case 'several':
    case 'nobutton':
      return `Line ${next} is filled in, but it is not plain which button keeps it: press it yourself, then fill again.`;
    case 'stopped':
      return `You stopped it before line ${next}.`;
    case 'ended':
      return 'The page went away or your vault was locked, so CoolClaim stopped there.';
    case 'listed':
      return `The page’s list seems to hold line ${next} already, so CoolClaim added nothing to it.`;
    case 'silent':
      return `Pressing “${words}” brought no new line; the page may ask for something only you can give.`;
  }
}
