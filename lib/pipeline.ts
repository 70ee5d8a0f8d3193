import type { DocumentKind } from './documents/kinds';
import type { FieldScript } from './plan/fieldScript';

/**
 * What passes between the steps of the pipeline, and nothing else:
 * scan -> Field[] -> recognize -> Recognition[] -> plan -> FillPlan -> write -> Outcome[].
 * Every type here is plain JSON: it crosses from a frame to the background and back.
 */

/** The kinds of control the writers know; each has one writer in `lib/page/writers`. */
export type ControlKind =
  | 'text' // input of a text-like type (text, tel, email, number, search, url, unknown types)
  | 'textarea'
  | 'contenteditable'
  | 'date' // native input type=date: value YYYY-MM-DD; type=datetime-local: the beginning of that day
  | 'month' // native input type=month: value YYYY-MM
  | 'select' // native <select>, single
  | 'radio-group' // one Field for the whole group; options are its members
  | 'checkbox' // one box
  | 'combobox' // ARIA combobox with an editable input (MUI Autocomplete, react-select, USWDS)
  | 'listbox-button' // ARIA combobox/button that opens a listbox and takes no typing (MUI Select)
  | 'segmented-date' // spinbutton parts in a group (MUI X DatePicker field)
  | 'date-button' // a button that shows a day and opens a calendar (Ionic)
  | 'file'
  | 'password';

/** Where a piece of label text was found. */
export type LabelSource =
  | 'label' // <label for> or wrapping <label>, inside the same tree
  | 'aria' // aria-label, aria-labelledby
  | 'host' // label attribute or property of the custom element whose shadow tree holds the control
  | 'column-header'
  | 'row-header'
  | 'left' // the nearest text to the left, as a person reads
  | 'above'
  | 'right'
  | 'below' // captions under the line, as on paper forms
  | 'inside' // text inside the control's own box (option of a radio, text of a button)
  | 'placeholder'
  | 'title'
  | 'hint'; // aria-describedby and help text beside the label

export interface LabelText {
  text: string; // whitespace collapsed, at most 160 characters
  from: LabelSource;
}

export interface Option {
  /** The value attribute for a native option or radio; for an ARIA option its text. */
  value: string;
  text: string;
}

/** Where a control stands in a table or a repeated block. */
export interface GridPosition {
  grid: string; // stable within one scan
  row: number; // 0-based over the rows that hold controls
  column: number; // 0-based over the cells of that row
}

/** Evidence about one control. Never a value of hers. */
export interface Field {
  id: string; // unique within its frame and scan
  frame: number; // frameId; 0 is the top frame
  /** A selector a person can use; `a >>> b` reaches into a's shadow root. Only for reports and pinned recipes. */
  at: string;
  /** Hash over what identifies the control (tag, name, id, labels, options); checked again when writing. */
  signature: string;
  control: ControlKind;
  inputType: string; // '' when not an <input>; 'select-multiple' for a <select> that takes several choices
  name: string;
  idAttribute: string;
  autocomplete: string;
  labels: LabelText[]; // strongest first
  /** Headings, legends and group labels it stands under, outermost first. */
  sections: string[];
  options: Option[]; // select, radio-group, and a listbox whose options are in the page
  maxLength: number; // -1 when none
  /** PDF forms: what the field's own script makes of a value. */
  script?: FieldScript;
  pattern: string;
  inputMode: string;
  min: string;
  max: string;
  required: boolean;
  readOnly: boolean; // readonly or disabled or aria-disabled
  /** It is read-only in that it takes no typing, and may still open something to choose from, as calendars do. */
  typeless?: boolean;
  /** A native list kept out of sight, with a widget in its place that may offer more than its options. */
  drawn?: boolean;
  /** Why a person cannot see or reach it ('display', 'opacity', 'off-screen', ...); '' when she can. */
  hiddenBy: string;
  /** True when the page marks it as not for tools: data-1p-ignore, data-bwignore, data-lpignore, data-protonpass-ignore. */
  ignoreHint: boolean;
  empty: boolean;
  /** Fields that share a label or a small box of their own, in visual order (three-box dates and phones, dollars and cents). */
  cluster?: { id: string; index: number; size: number };
  grid?: GridPosition;
  /** CSS pixels relative to the document. */
  rect: { x: number; y: number; width: number; height: number };
  /** Upload controls: which files the page says it takes, and whether several. */
  accept?: string;
  multiple?: boolean;
  form: string; // id of the enclosing form-like container, '' when none
  /** Its captions were read by where they stand on the screen alone: the page lists its controls in no order. */
  bySight?: boolean;
  /** The page has a button that adds a line like the one this control stands in; told by `lib/lines/growth.ts`. */
  grows?: boolean;
  /** 'nav', 'aside', 'footer', 'search' ... when it stands beside the page's main content; '' or absent otherwise. */
  landmark?: string;
  order: number; // reading order in its frame
}

/** A button of the page whose words may say that it adds something: evidence only, what it adds is judged elsewhere. */
export interface Adder {
  id: string; // in the frame's numbering of fields
  words: string;
  after: number; // how many of the fields, in their order, stand before it
  /** The form that a press would submit, as Field.form; '' when it submits none. */
  submits: string;
}

/** One frame's answer to a scan. */
export interface FrameScan {
  url: string;
  title: string;
  fields: Field[];
  adders: Adder[];
  /** Cross-origin child frames that could not be scanned, by origin. */
  closedFrames: string[];
  headings: string[];
  milliseconds: number;
}

export type RecognitionKind =
  | 'claim' // means `concept`
  | 'never' // recognized so that it is left alone: signature, consent, password, search, captcha, honeypot, hidden
  | 'unknown';

export interface Recognition {
  field: Field;
  kind: RecognitionKind;
  /** A concept of `lib/concepts.ts`, with indices and part, e.g. `line[2].dateFrom.month`; '' when unknown. */
  concept: string;
  confidence: number; // 0..1
  why: string; // one sentence she can read
  /**
   * What it asks of whomever, as `name.first` or `birthDate.month`, where that is known but not written: it is not clear
   * whose it is, it is asked for twice, or the field is left alone. Absent where `concept` says it, or nothing is known.
   */
  attribute?: string;
  /** Upload controls: the kinds of document it asks for; empty where it takes whatever supports the claim. */
  kinds?: DocumentKind[];
}

export type FillStatus = 'filled' | 'kept' | 'needs-you' | 'unrecognized' | 'ignored' | 'failed';

/** What a writer is to do with one control. */
export type WriteAction =
  | {
      do: 'type'; // text, textarea, contenteditable, number
      text: string;
      /** The day that `text` spells, YYYY-MM-DD, so that another spelling of the same day is known for it. */
      day?: string;
      /** Other spellings, best first, for a page that says in no way which one it takes and refuses the first. */
      other?: string[];
    }
  | { do: 'date'; iso: string } // native date/month, segmented date
  | {
      do: 'choose'; // select, radio-group, listbox
      value: string; // if known
      text: string;
      accept: string[]; // texts that mean the same, best first
      /** Where the choices are seen only once the list is open: sources of what such a choice says in plain words, and must not. */
      like?: string;
      unlike?: string;
      /** The text may be anything: where a list only suggests, it is typed as it is. */
      free?: boolean;
      /** Further choices of a list that takes several: all of them are made, or none. */
      also?: Option[];
    }
  | { do: 'check'; on: boolean }
  | { do: 'attach'; files: AttachedFile[] };

/** A stored file as a page gets it; its bytes come apart. */
export interface AttachedFile {
  id: string;
  name: string;
  type: string; // MIME
  size: number; // bytes
}

export interface PlanItem {
  frame: number;
  fieldId: string;
  signature: string;
  at: string;
  label: string; // the page's own words that a person would read; '' where it has none that tell
  meaning?: string; // ours, where those do not tell which field it is
  control: ControlKind;
  concept: string;
  confidence: number;
  why: string;
  /** 'fill' goes to review; the others are listed with their reason. */
  decision: 'fill' | 'needs-you' | 'unrecognized' | 'ignored';
  action?: WriteAction;
  /** The value as she reads it in the review; '' when nothing is written. */
  shown: string;
  /** Upload controls: the kinds of document that would be attached. */
  attaches?: DocumentKind[];
  /** Upload controls of a page that cannot take the claim: the kinds that are stored and not offered. */
  withholds?: DocumentKind[];
  /** Upload controls: the stored file that is too large for it, and the bytes it takes; a smaller copy would go in. */
  tooLarge?: { document: string; limit: number };
}

export interface FillPlan {
  items: PlanItem[];
  /** Sentences about the whole form: lines that did not fit, a total for this sheet only. */
  notes: string[];
}

/** What one frame is asked to write: only approved values for its own fields. */
export interface WriteOrder {
  fieldId: string;
  signature: string;
  action: WriteAction;
  /** What the control held when she chose to have it replaced; with anything else in it, it is left as it is. */
  over?: string;
}

export interface Outcome {
  fieldId: string;
  status: 'filled' | 'kept' | 'needs-you' | 'failed';
  /** What was read back from the control after the page settled. */
  readBack: string;
  why: string;
  /** Set when the control holds something else than her claim: what that is. Hers to decide. */
  held?: string;
}

export interface Timings {
  scan: number;
  recognize: number;
  plan: number;
  write: number;
} // milliseconds
