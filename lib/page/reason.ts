/** Why a control was not written. */
export type Reason =
  | 'stopped' // filling was stopped before it
  | 'refused' // the page did not take the value
  | 'gone' // it is no longer on the page
  | 'changed' // it is another one than the one that was read
  | 'locked' // it cannot be changed
  | 'hidden' // it is no longer shown
  | 'held' // it holds something else already
  | 'several' // an upload control takes one file, and several are to be attached
  | 'password'
  | 'kind' // such a control cannot hold such a value
  | 'number' // it takes only a plain number
  | 'parts' // a date of several parts that do not say what they are
  | 'choice' // the choice was not found
  | 'removed' // it went away after it was written
  | 'cleared' // the page emptied it
  | 'turned' // the page made something else of the value, which could not be taken out again
  | 'undone'; // the page made something else of the value, which was taken out again

/** The same where a sentence needs something of the page that neither the order nor the outcome says. */
export type DetailedReason =
  | 'twins' // several choices read so: which
  | 'filetype' // it takes only files of certain types: its `accept`
  | 'short' // it takes only so many characters: how many
  | 'range'; // it takes only dates in between: the value, the first and the last, with slashes

/**
 * A reason as it stands in `Outcome.why` until `lib/messaging/outcomeText.ts` words it on the extension's side: sentences
 * would be a tenth of the script that goes into her page.
 */
export type Why = Reason | `${DetailedReason} ${string}`;
